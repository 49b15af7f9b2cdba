using System.Globalization;
using System.Xml;

namespace Longsplice.Model.Files.Workbooks;

/// <summary>Which cell styles show numbers as dates or times (ECMA-376 part 1, 18.8.30, numFmts).</summary>
internal sealed class WorkbookStyles
{
    private readonly List<bool> _isDate = [];

    /// <summary>Reads the styles part; null gives a workbook without styles.</summary>
    public WorkbookStyles(XmlReader? xml)
    {
        var formats = new Dictionary<int, bool>();
        bool inCells = false;
        while (xml?.Read() == true)
        {
            if (xml.LocalName == "cellXfs")
            {
                inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" })
            {
                formats[Whole(xml.GetAttribute("numFmtId"))] = ShowsDate(xml.GetAttribute("formatCode") ?? "");
            }
            else if (inCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                int format = Whole(xml.GetAttribute("numFmtId"));
                _isDate.Add(formats.TryGetValue(format, out bool isDate) ? isDate : IsBuiltInDate(format));
            }
        }
    }

    /// <summary>True where a cell of the style shows a date or time.</summary>
    public bool IsDate(int style) => style >= 0 && style < _isDate.Count && _isDate[style];

    /// <summary>Ids 14 to 22 and 45 to 47 everywhere, 27 to 36 and 50 to 58 in East Asian locales.</summary>
    private static bool IsBuiltInDate(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>A format with a letter of dates outside quotes, brackets and escapes.</summary>
    private static bool ShowsDate(string format)
    {
        char inside = '\0';
        for (int at = 0; at < format.Length; at++)
        {
            char letter = format[at];
            if (inside != '\0')
            {
                inside = letter == inside ? '\0' : inside;
            }
            else if (letter is '"' or '[')
            {
                inside = letter == '[' ? ']' : '"';
            }
            else if (letter is '\\' or '_' or '*')
            {
                at++;
            }
            else if ("ymdhs".Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : -1;
}
