using System.Text;
using System.Xml;

namespace Longsplice.Model.Files.Workbooks;

/// <summary>The text of an element that may hold it in runs, each with its own font.</summary>
internal static class RichText
{
    /// <summary>More than any cell holds; what follows is cut, and then refused as too long.</summary>
    private const int Most = 1 << 20;

    /// <summary>Reads to the end of the element; its runs joined, phonetic hints left out.</summary>
    public static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        int end = xml.Depth;
        int hint = int.MaxValue;
        bool isText = false;
        while (xml.Read() && xml.Depth > end)
        {
            hint = xml.Depth <= hint ? int.MaxValue : hint;
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                isText = xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false };
                hint = xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" } ? Math.Min(hint, xml.Depth) : hint;
            }
            else if (isText && hint == int.MaxValue && text.Length < Most)
            {
                text.Append(xml.Value);
            }
        }

        return SheetText.Unescaped(text.ToString());
    }
}
