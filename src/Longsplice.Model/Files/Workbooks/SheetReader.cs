using System.Globalization;
using System.Xml;

namespace Longsplice.Model.Files.Workbooks;

/// <summary>Walks the rows of a sheet part (ECMA-376 part 1, 18.3.1, worksheets).</summary>
internal sealed class SheetReader(SharedStrings strings, WorkbookStyles styles, bool countsFrom1904)
{
    /// <summary>Farther to the right than any table reaches; beyond it a cell is a slip or an attack.</summary>
    public const int MostColumns = 256;

    private const int DaysFrom1904 = 1462;
    private const double LastDay = 2958466;

    private readonly List<SheetCell> _cells = [];

    /// <summary>Tells the number of each row that holds anything, and its cells up to the last one filled.</summary>
    /// <exception cref="InvalidDataException">The part is no sheet that a spreadsheet would write.</exception>
    public void Read(XmlReader xml, Action<int, IReadOnlyList<SheetCell>> visit)
    {
        int row = 0;
        int column = 0;
        while (xml.Read() && xml is not { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" })
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                Visit(row, visit);
                row = NextRow(row, xml.GetAttribute("r"));
                column = 0;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                Add(column, ReadCell(xml));
            }
        }

        Visit(row, visit);
    }

    private void Visit(int row, Action<int, IReadOnlyList<SheetCell>> visit)
    {
        if (_cells.Count > 0)
        {
            visit(row, _cells);
            _cells.Clear();
        }
    }

    private static int NextRow(int previous, string? written)
    {
        int row = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : previous + 1;
        return row > previous && row <= Sheet.MostRows
            ? row
            : throw new InvalidDataException($"row {written} follows row {previous}");
    }

    private void Add(int column, SheetCell cell)
    {
        if (cell.Kind == SheetCellKind.Empty)
        {
            return;
        }

        if (column <= _cells.Count || column > MostColumns)
        {
            throw new InvalidDataException($"a cell in column {column}");
        }

        while (_cells.Count < column - 1)
        {
            _cells.Add(default);
        }

        _cells.Add(cell);
    }

    /// <summary>Number of a column, from 1; null where the reference has none.</summary>
    private static int? ColumnOf(string? reference)
    {
        int column = 0;
        foreach (char letter in reference ?? "")
        {
            if (!char.IsAsciiLetter(letter) || column > MostColumns)
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A') + 1;
        }

        return column == 0 ? null : column;
    }

    private SheetCell ReadCell(XmlReader xml)
    {
        string type = xml.GetAttribute("t") ?? "n";
        bool hasStyle = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out int style);
        string? value = null;
        bool isFormula = false;
        int end = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > end)
        {
            isFormula |= xml is { NodeType: XmlNodeType.Element, LocalName: "f" };
            value = xml.NodeType == XmlNodeType.Element && xml.LocalName is "v" or "is" ? TextOf(xml) : value;
        }

        return isFormula && string.IsNullOrEmpty(value)
            ? new SheetCell(SheetCellKind.Error, "a formula without its value", true)
            : CellOf(type, value ?? "", hasStyle && styles.IsDate(style)) with { IsFormula = isFormula };
    }

    private static string TextOf(XmlReader xml) => xml.LocalName == "is" ? RichText.Read(xml) : PlainText(xml);

    private static string PlainText(XmlReader xml)
    {
        string text = "";
        int end = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > end)
        {
            text = xml.HasValue && text.Length == 0 ? xml.Value : text;
        }

        return text;
    }

    private SheetCell CellOf(string type, string value, bool isDate) => type switch
    {
        "s" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && strings[index] is { } text => TextCell(text),
        "inlineStr" => TextCell(value),
        "str" => TextCell(SheetText.Unescaped(value)),
        "b" when value.Length > 0 => new SheetCell(SheetCellKind.Boolean, value == "0" ? "FALSE" : "TRUE", false),
        "d" when value.Length > 0 => new SheetCell(SheetCellKind.Date, value, false),
        "n" when value.Length == 0 => default,
        "n" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) => NumberCell(number, isDate),
        _ => value.Length == 0 ? default : new SheetCell(SheetCellKind.Error, value, false),
    };

    private static SheetCell TextCell(string text) =>
        text.Length == 0 ? default : new SheetCell(SheetCellKind.Text, text, false);

    private SheetCell NumberCell(double number, bool isDate)
    {
        double day = number + (countsFrom1904 ? DaysFrom1904 : 0);
        return isDate && day is >= 0 and < LastDay
            ? new SheetCell(SheetCellKind.Date, DateText(DateTime.FromOADate(day)), false)
            : new SheetCell(SheetCellKind.Number, SheetNumber.Text(number), false);
    }

    private static string DateText(DateTime date) => date.ToString(
        date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
