using System.Xml;

namespace Longsplice.Model.Files.Workbooks;

/// <summary>The table of texts that the cells of all sheets share.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> _texts = [];

    /// <summary>Reads the part; null gives a workbook without one.</summary>
    public SharedStrings(XmlReader? xml)
    {
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                _texts.Add(RichText.Read(xml));
            }
        }
    }

    /// <summary>The text of a number; null where there is none.</summary>
    public string? this[int index] => index >= 0 && index < _texts.Count ? _texts[index] : null;
}
