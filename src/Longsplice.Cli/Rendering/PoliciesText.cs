using System.Text;
using Longsplice.Model.Results;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>Policies side by side: the answer, then what is short and the dividends item by item.</summary>
internal static class PoliciesText
{
    private const int Width = 100;
    private const int Column = 12;
    private const int MostColumns = 6;
    private const double Million = 1e6;

    public static string Tables(PoliciesData data)
    {
        var text = new StringBuilder();
        foreach (string line in data.Answer)
        {
            string indent = line.StartsWith(' ') ? "  " : "";
            var parts = Wrap.Parts(line.TrimStart().Split(' '), " ", Width - 8);
            text.Append(indent).AppendJoin($"\n{indent}    ", parts.Select(part => part.TrimEnd())).Append('\n');
        }

        double unit = data.Policies.Any(row => row.ShortageCostUsd >= 10 * Million) ? Million : 1;
        foreach (var pattern in data.Policies.Where(row => row.Pattern != ResultTables.BaselinePattern).GroupBy(row => row.Pattern))
        {
            Pattern(text, data, [.. pattern], unit);
        }

        return text
            .Append("\nFirst column: short with each for itself. Others: the dividend, how much less is short under these rules\n")
            .Append("(negative: more), item by item in its own unit, and in USD at what a unit short costs. The rules hold for\n")
            .Append("all nations in all weeks; nobody plans ahead; figures that are unknown are at their best estimate.\n")
            .Append(data.Policies.Select(row => row.Policy).Distinct().Count() > MostColumns ? "Further thresholds: --json or --out.\n" : "")
            .Append(RunFolderText.Of(data.Out, "brief.html"))
            .ToString();
    }

    private static void Pattern(StringBuilder text, PoliciesData data, PolicyRow[] rows, double unit)
    {
        string[] policies = [.. rows.Select(row => row.Policy).Distinct().Take(MostColumns)];
        int name = Width - (Column * policies.Length);
        text.Append($"\n{Wrap.Cut(rows[0].Pattern, name - 1).PadRight(name)}");
        text.Append(string.Concat(policies.Select(policy => Wrap.Cut(Head(policy), Column - 1).PadLeft(Column)))).Append('\n');
        foreach (var group in rows.GroupBy(row => (row.Theatre, row.Item)).Where(IsTold))
        {
            PolicyRow[] byPolicy = [.. policies.Select(policy => group.First(row => row.Policy == policy))];
            string cells = string.Concat(byPolicy.Select((row, number) => Cell(row, unit, isFirst: number == 0).PadLeft(Column)));
            text.Append($"{Wrap.Cut(NameOf(data, byPolicy[0], unit), name - 1).PadRight(name)}{cells}\n");
        }
    }

    private static bool IsTold(IEnumerable<PolicyRow> group) =>
        group.Any(row => row.Item is null ? row.Theatre is null || row.ShortageCostUsd > 0 : row.Short > Noticed(row));

    private static double Noticed(PolicyRow row) => 1e-6 * (row.Required ?? 0);

    private static string Cell(PolicyRow row, double unit, bool isFirst)
    {
        double value = (row.Item is null, isFirst) switch
        {
            (true, true) => row.ShortageCostUsd / unit,
            (true, false) => row.DividendUsd / unit,
            (false, true) => row.Short ?? 0,
            _ => row.Dividend ?? 0,
        };
        string text = Figures.Whole(Math.Abs(value));
        return value < 0 && text != "0" ? $"−{text}" : text;
    }

    private static string NameOf(PoliciesData data, PolicyRow row, double unit)
    {
        string place = row.Theatre is { } theatre ? data.Model.Theatres.Get(theatre).Name ?? theatre.Code : "All";
        return row.Item is { } item ? $"  {data.Model.Items.Get(item).Name ?? item.Code}" : $"{place}, {(unit > 1 ? "million USD" : "USD")}";
    }

    private static string Head(string policy) => policy switch
    {
        "national" => "short",
        "theatre" => "theatre",
        "pooled" => "pooled",
        _ => $"hoard {policy[6..]}",
    };
}
