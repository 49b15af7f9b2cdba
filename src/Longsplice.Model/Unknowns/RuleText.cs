using System.Globalization;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Unknowns;

/// <summary>What an unknown becomes in the cases worse, best and better, in words.</summary>
public static class RuleText
{
    /// <summary>The rule of a column that takes unknowns, after which end is worse.</summary>
    public static string Of(Column column) => column.Declared.Worse switch
    {
        WorseEnd.Low => $"less is worse: {Rule(column)}",
        WorseEnd.High => $"more is worse: {Rule(column)}",
        _ => Rule(column),
    };

    /// <summary>The rule alone.</summary>
    public static string Rule(Column column) => column.Declared.Unknown switch
    {
        UnknownRule.Empty => "as an empty cell",
        UnknownRule.Fixed => string.Join(" / ", column.Declared.Cases.Select(Number)),
        UnknownRule.Typical => Typical(column.Declared),
        UnknownRule.Cover when column.Declared.Unit == "weeks" => "0 / typical cover / 2 × typical cover",
        UnknownRule.Cover => "0 / cover × use / 2 × cover × use, on top of the reserve",
        UnknownRule.Reserve => "the whole stock / 0 / 0",
        UnknownRule.Load => "load at the start / 1.25 × load / no limit",
        UnknownRule.Surge => "capacity / 1.25 × capacity / 2 × capacity",
        UnknownRule.Sets => "counted in sets, 1 makes 1 unit; only where its supply is in shares",
        UnknownRule.Remainder => "an even part of what the point's known shares leave",
        UnknownRule.Weight => "the mean weight of the point's known sources",
        _ => "",
    };

    private static string Typical(ColumnAttribute declared)
    {
        string end = declared.Worse == WorseEnd.High ? "2 × / 1 × / ½ ×" : "½ × / 1 × / 2 ×";
        string among = declared.Among is { } column ? $" with the same {Words.ToSnakeCase(column)}" : "";
        string none = declared.Cases.Length > 0 ? $"; {Number(declared.Cases[0])} where none is known" : "";
        return $"{end} the median of known rows{among}{none}";
    }

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
