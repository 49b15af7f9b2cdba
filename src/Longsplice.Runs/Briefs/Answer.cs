using System.Collections.Immutable;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>The answer in up to ten lines: what is assumed, what runs out first, how much, and why.</summary>
public static class Answer
{
    private const int Longest = 96;
    private const int MostLines = 10;

    /// <summary>The lines, each at most 96 characters.</summary>
    public static ImmutableArray<string> Lines(Story story)
    {
        var lines = new List<string> { Assumed(story) };
        if (story.Tables.FirstOut.Length == 0)
        {
            lines.Add(NothingShort(story));
            lines.AddRange(StructuralGaps(story));
        }
        else
        {
            var first = story.Tables.FirstOut[0];
            lines.Add(FirstOut(story, first));
            lines.Add(NotDelivered(story, first));
            lines.AddRange(StructuralGaps(story));
            lines.AddRange(Why(story, first));
            lines.AddRange(Others(story));
            lines.AddRange(WithoutEvents(story, first));
        }

        return [.. lines.Take(MostLines).Select(Fit)];
    }

    private static string Assumed(Story story)
    {
        var known = story.Provenance;
        return $"{known.Assumed} of the model's {known.Total} numbers are assumed; {known.Read} read, "
            + $"{known.Recall} recalled, {known.Definition} by definition, {known.Synthetic} synthetic"
            + (known.Unknown > 0 ? $", {known.Unknown} unknown." : ".");
    }

    private static string NothingShort(Story story) =>
        $"Nothing runs short beyond the baseline in {story.Scenario.Length} weeks.";

    private static string FirstOut(Story story, FirstOutRow first)
    {
        string baseline = first.BaselineWeek is { } week ? $"week {week}" : "never";
        string date = Figures.Date(story.Scenario.DateOf(first.Week));
        string where = $"First to run out: {story.Names.Item(first.Item)}, {story.Names.Demand(first.Demand)}, ";
        string when = $"week {first.Week} ({date}); baseline: {baseline}.";
        return where.Length + when.Length <= Longest ? where + when : $"{where}week {first.Week} ({date}).";
    }

    private static string NotDelivered(Story story, FirstOutRow first)
    {
        var rows = story.Service.Where(row => row.Demand == first.Demand).ToArray();
        double promised = rows.Sum(row => row.Required);
        double lost = rows.Sum(row => row.Lost);
        double peak = rows.Max(row => row.Backlog);
        return lost > 0
            ? $"Not delivered there: about {Figures.About(lost)} of {Figures.About(promised)} promised "
                + $"({Figures.Percent(lost / promised)})."
            : $"Late there: at the peak about {Figures.About(peak)}; {Figures.About(promised)} promised in all.";
    }

    private static IEnumerable<string> StructuralGaps(Story story)
    {
        var gap = story.Service
            .Where(row => row.Week == story.Scenario.FirstWeek && row.StructuralGap > 0)
            .OrderByDescending(row => row.StructuralGap)
            .FirstOrDefault();
        if (gap is not null)
        {
            yield return $"Before any event {story.Names.Demand(gap.Demand)} gets {Figures.Whole(gap.Required)} of "
                + $"{Figures.Whole(gap.Required + gap.StructuralGap)} a week: {Figures.Whole(gap.StructuralGap)} a week are missing.";
        }
    }

    /// <summary>The largest causes, with the amounts that the tree adds up to.</summary>
    private static IEnumerable<string> Why(Story story, FirstOutRow first)
    {
        var tree = CauseOutline.Of(story, first.Demand, foldBelow: 0.02);
        if (tree is null)
        {
            yield break;
        }

        foreach (var (cause, quantity) in tree.Causes.OrderByDescending(part => part.Value).Take(2))
        {
            if (quantity / tree.Quantity >= 0.005)
            {
                yield return $"Why: {story.Names.Cause(cause)}; about {Figures.About(quantity)} "
                    + $"({Figures.Percent(quantity / tree.Quantity)} of it).";
            }
        }

        if (tree.Children.Length > 0 && tree.Children[0].Quantity > 0)
        {
            var chain = CauseOutline.Chain(tree);
            yield return $"Through: {string.Join(" ← ", chain)}.";
        }
    }

    private static IEnumerable<string> Others(Story story)
    {
        var others = story.Tables.FirstOut.Skip(1).Take(4).ToArray();
        if (others.Length > 0)
        {
            yield return "Then short: " + string.Join(
                ", ", others.Select(row => $"{story.Names.Demand(row.Demand)} (week {row.Week})")) + ".";
        }
    }

    /// <summary>What is not an event's doing is said, however small.</summary>
    private static IEnumerable<string> WithoutEvents(Story story, FirstOutRow first)
    {
        string[] reasons = ["rule", "withheld", "alloc", "plain"];
        var parts = CauseOutline.Of(story, first.Demand, foldBelow: 0.02)?.Causes
            .Where(part => reasons.Contains(part.Key) && part.Value >= 0.5)
            .Select(part => $"{Figures.Whole(part.Value)} {story.Names.Cause(part.Key)}")
            .ToArray() ?? [];
        if (parts.Length > 0)
        {
            yield return $"No event did: {string.Join("; ", parts)}.";
        }
    }

    private static string Fit(string line)
    {
        if (line.Length <= Longest)
        {
            return line;
        }

        int cut = line.LastIndexOf(' ', Longest - 2);
        return line[..(cut > Longest / 2 ? cut : Longest - 1)] + "…";
    }
}
