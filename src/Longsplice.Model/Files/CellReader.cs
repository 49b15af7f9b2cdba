using Longsplice.Model.Checks;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Files;

/// <summary>Reads one cell into its property.</summary>
internal static class CellReader
{
    /// <summary>False, with a finding, where the cell cannot be read.</summary>
    public static bool Read(
        string file, int number, Column column, string cell, object row, ICollection<Finding> findings)
    {
        string text = column.Cell.Type == typeof(string) && !column.IsRequired ? cell : cell.Trim();
        if (text.Length == 0)
        {
            return !column.IsRequired || Refuse("LS005", "nothing");
        }

        if (text == Unknown.Word && column.TakesUnknown)
        {
            column.Property.SetValue(row, Unknown.Of(column.Cell));
            return true;
        }

        if (!column.Cell.TryParse(text, out object? value))
        {
            return Refuse("LS006", text);
        }

        if (!InRange(column, value))
        {
            return Refuse("LS007", text);
        }

        column.Property.SetValue(row, value);
        return true;

        bool Refuse(string code, string found)
        {
            string hint = code == "LS006" && column.Cell.Type.IsEnum
                ? Nearest.Hint(found, Words.Of(column.Cell.Type))
                : "";
            findings.Add(Finding.Of(code, file, number, column.Name, found, Expected(column), hint));
            return false;
        }
    }

    private static bool InRange(Column column, object? value) => value switch
    {
        double number => InRange(column.Declared, number),
        int number => InRange(column.Declared, number),
        System.Collections.Immutable.ImmutableArray<double> list => list.All(number => InRange(column.Declared, number)),
        _ => true,
    };

    private static bool InRange(ColumnAttribute declared, double number) =>
        number <= declared.Max && (declared.ExcludesMin ? number > declared.Min : number >= declared.Min);

    private static string Expected(Column column)
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
