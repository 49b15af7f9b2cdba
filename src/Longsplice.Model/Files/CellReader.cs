using System.Globalization;
using Longsplice.Model.Checks;
using Longsplice.Model.Tables;
using Longsplice.Model.Tables.Cells;

namespace Longsplice.Model.Files;

/// <summary>Reads one cell into its property.</summary>
internal static class CellReader
{
    /// <summary>Reads a cell that stands alone; false, with a finding, where it cannot be read.</summary>
    public static bool Read(
        string file, int number, Column column, string cell, object row, ICollection<Finding> findings) =>
        Read(file, number, column, cell, new TextPool(), row, findings);

    /// <summary>False, with a finding, where the cell cannot be read.</summary>
    public static bool Read(
        string file,
        int number,
        Column column,
        ReadOnlySpan<char> cell,
        TextPool pool,
        object row,
        ICollection<Finding> findings)
    {
        var outcome = column.Access.Read(cell, pool, row);
        if (outcome == CellOutcome.Read)
        {
            return true;
        }

        findings.Add(Refusal(outcome, file, number, column, cell.Trim().ToString()));
        return false;
    }

    private static Finding Refusal(CellOutcome outcome, string file, int number, Column column, string found) => outcome switch
    {
        CellOutcome.Missing => Finding.Of("LS005", file, number, column.Name, "nothing", Expected(column)),
        CellOutcome.OutOfRange => Finding.Of("LS007", file, number, column.Name, found, Expected(column)),
        _ when column.Cell.Type == typeof(string) =>
            Finding.Of("LS080", file, number, column.Name, found, "text without control characters"),
        _ => Finding.Of("LS006", file, number, column.Name, found, Expected(column), HintFor(column, found)),
    };

    private static string HintFor(Column column, string found) =>
        column.Cell.Type.IsEnum ? Nearest.Hint(found, Words.Of(column.Cell.Type))
        : column.Cell.IsNumber ? NumberHint(found)
        : "";

    /// <summary>What keeps a number from being read, where that can be told.</summary>
    private static string NumberHint(string found)
    {
        const NumberStyles Grouped = NumberStyles.Float | NumberStyles.AllowThousands;
        var culture = CultureInfo.InvariantCulture;
        return double.TryParse(found, NumberStyles.Float, culture, out double number)
            ? double.IsFinite(number) && Math.Abs(number) > CellType.Absurd ? "Beyond 1E15 it is taken for a mistake." : ""
            : double.TryParse(found.Replace(',', '.'), NumberStyles.Float, culture, out _) || double.TryParse(found, Grouped, culture, out _)
                ? "Write a point for decimals and nothing between thousands."
                : "";
    }

    /// <summary>What a column expects, in words.</summary>
    public static string Expected(Column column)
    {
        var declared = column.Declared;
        string unit = declared.Unit is { } name ? $" in {name}" : "";
        string low = double.IsInfinity(declared.Min)
            ? ""
            : $", {(declared.ExcludesMin ? "more than " : "")}{declared.Min}{(declared.ExcludesMin ? "" : " or more")}";
        string high = double.IsInfinity(declared.Max) ? "" : $", at most {declared.Max}";
        string unknown = column.TakesUnknown ? $"; or '{Unknown.Word}'" : "";
        return column.Cell.Expects + unit + low + high + unknown;
    }
}
