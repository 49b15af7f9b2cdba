using System.Text;
using Longsplice.Runs.Briefs;

namespace Longsplice.Cli.Rendering;

/// <summary>What is short, week by week: one row a demand, in the order in which they run out.</summary>
internal static class ShortTable
{
    public static void Append(StringBuilder text, Story story, Look look)
    {
        var ranks = story.Tables.FirstOut.ToDictionary(row => row.Demand);
        var groups = story.Service
            .GroupBy(row => row.Demand)
            .OrderBy(group => ranks.TryGetValue(group.Key, out var row) ? row.Rank : int.MaxValue)
            .ThenBy(group => group.Key)
            .ToArray();
        int weeks = groups.Length == 0 ? 1 : groups[0].Count();
        text.Append('\n').Append(look.Bold("What is short, week by week"))
            .Append(look.Dim($"   {Spark.WeeksPerMark(weeks)} weeks a mark; height: worst share of the promise not met; {(look.IsAscii ? "." : "·")} none"))
            .Append('\n');
        text.Append($"{"",-30}{"short",11} {"share",7} {"from",5}\n");
        var shown = groups.Where(group => ranks.ContainsKey(group.Key)).ToArray();
        foreach (var group in shown)
        {
            double required = group.Sum(row => row.Required);
            bool isShort = ranks.TryGetValue(group.Key, out var first);
            string total = isShort ? Figures.Whole(first!.ShortTotal) : "–";
            string share = isShort && required > 0 ? Figures.Percent(first!.ShortTotal / required) : "–";
            string from = isShort ? $"{first!.Week}" : "–";
            string spark = Spark.Of([.. group.Select(row => row.Required > 0 ? row.Short / row.Required : 0)], look);
            text.Append($"{Cut(story.Names.Demand(group.Key), 30),-30}{total,11} {share,7} {from,5}  {look.Short(spark)}\n");
        }
        string[] never = [.. groups.Except(shown).Select(group => story.Names.Demand(group.Key))];
        if (never.Length > 0)
        {
            string names = string.Join(", ", never);
            string others = names.Length <= 84 ? names : $"{never.Length} others; tables/service.csv has all";
            text.Append(look.Dim($"never short: {others}")).Append('\n');
        }
    }

    /// <summary>A name that fits its column.</summary>
    public static string Cut(string name, int width) => name.Length <= width - 1 ? name : name[..(width - 2)] + "…";
}
