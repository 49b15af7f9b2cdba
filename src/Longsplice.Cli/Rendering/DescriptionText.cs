using System.Collections.Immutable;
using System.Text;
using Longsplice.Model.Describe;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>What a model holds, in words that fit a terminal.</summary>
internal static class DescriptionText
{
    private const int MostGaps = 20;
    private const int MostSoleSources = 10;
    private const string Indent = "  ";

    /// <summary>Size, evidence, gaps, sole sources, oldest facts.</summary>
    public static string Text(ModelDescription data)
    {
        var text = new StringBuilder();
        string year = data.PriceYear is { } given ? $"prices of {given}" : "no price year";
        text.Append($"{data.Name}: {data.Tables.Values.Sum()} rows in {data.Tables.Count(table => table.Value > 0)} tables, {year}\n");
        AppendSize(text, data);
        AppendKnown(text, data);
        AppendGaps(text, data.Gaps);
        AppendSoleSources(text, data.SoleSources);
        AppendOldest(text, data);
        return text.Append($"\nhash {data.ModelHash}\n").ToString();
    }

    private static void AppendSize(StringBuilder text, ModelDescription data)
    {
        text.Append("\nSize\n");
        AppendCounts(text, "nations", data.Nations);
        AppendCounts(text, "sites", data.Sites);
        AppendCounts(text, "items", data.Items);
        var others = data.Tables.Where(table => table.Value > 0 && table.Key is not ("nations" or "sites" or "items"));
        AppendLines(text, [.. others.Select(table => $"{table.Value} {table.Key}")]);
    }

    private static void AppendCounts(StringBuilder text, string what, ImmutableSortedDictionary<string, int> counts) =>
        AppendLines(text, [$"{counts.Values.Sum()} {what}: {string.Join(", ", counts.Select(count => $"{count.Value} {count.Key}"))}"]);

    private static void AppendKnown(StringBuilder text, ModelDescription data)
    {
        var known = data.Sources;
        text.Append("\nHow its figures are known\n");
        AppendLines(
            text,
            [
                $"{known.Total} numbers", $"{known.Read} read", $"{known.Recall} recalled", $"{known.Definition} by definition",
                $"{known.Assumed} assumed", $"{known.Synthetic} synthetic", $"{data.Unknown.Total} unknown",
            ]);
        AppendLines(text, [.. data.Unknown.ByColumn.Select(column => $"unknown in {column.Key}: {column.Value}")]);
    }

    private static void AppendGaps(StringBuilder text, Gaps gaps)
    {
        text.Append("\nGaps\n");
        AppendSome(text, "demands that nothing can serve", gaps.UnservedDemands, demand =>
            $"{demand.Demand} ({demand.Point}): {(demand.Missing.IsEmpty ? "its sources draw on each other" : $"no source at {string.Join(", ", demand.Missing)}")}");
        AppendSome(text, "points that are drawn on and have no source", gaps.PointsWithoutSource, point => point);
        AppendSome(text, "points that have stock and no other source", gaps.PointsOnStockOnly, point => point);
        text.Append($"{Indent}{gaps.PointsOnOneContract.Length} points that live on one contract; 'longsplice model link' proposes second ones\n");
    }

    private static void AppendSome<T>(StringBuilder text, string what, ImmutableArray<T> rows, Func<T, string> line)
    {
        text.Append($"{Indent}{rows.Length} {what}\n");
        foreach (var row in rows.Take(MostGaps))
        {
            text.Append($"{Indent}{Indent}{Wrap.Cut(line(row), Look.FullWidth - 4)}\n");
        }

        if (rows.Length > MostGaps)
        {
            text.Append($"{Indent}{Indent}… and {rows.Length - MostGaps} more; --json has all\n");
        }
    }

    private static void AppendSoleSources(StringBuilder text, ImmutableArray<SoleSource> soles)
    {
        text.Append($"\nItems that only one site makes: {soles.Length}\n");
        foreach (var sole in soles.Take(MostSoleSources))
        {
            text.Append($"{Indent}{Wrap.Cut(sole.Item, 29),-30}{Wrap.Cut($"{sole.Site} ({sole.Nation})", 43),-44}{sole.Demands,6} demands\n");
        }
    }

    private static void AppendOldest(StringBuilder text, ModelDescription data)
    {
        text.Append("\nOldest facts            numbers\n");
        foreach (var fact in data.Oldest)
        {
            text.Append($"{Indent}{fact.Dated,-10} {Wrap.Cut(fact.Source, 11),-12}{fact.Figures,6}  {Wrap.Cut(fact.Title, 65)}\n");
        }

        text.Append($"{Indent}{data.Undated} cited sources say no date\n");
    }

    private static void AppendLines(StringBuilder text, IReadOnlyList<string> words)
    {
        foreach (string line in Wrap.List(words, Look.FullWidth - Indent.Length))
        {
            text.Append(Indent).Append(line).Append('\n');
        }
    }
}
