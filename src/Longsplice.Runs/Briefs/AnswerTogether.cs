using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>What events do to each other: lost to either, or lost only because they meet.</summary>
internal static class AnswerTogether
{
    /// <summary>An overlap below this share of a demand's loss is left to the table.</summary>
    private const double Noticed = 0.02;

    public static IEnumerable<Phrase> Lines(Story story)
    {
        if (story.Scenario.Events.Length < 2)
        {
            yield break;
        }

        var worst = story.Tables.FirstOut
            .Select(first => (First: first, Root: RootOf(story, first), Overlap: OverlapOf(story, first)))
            .Where(entry => entry.Root is not null && Math.Abs(entry.Overlap.Alone ?? 0) >= Noticed * entry.Root.Quantity)
            .OrderByDescending(entry => Math.Abs(entry.Overlap.Alone ?? 0))
            .FirstOrDefault();
        if (worst.First is not null)
        {
            yield return Line(story, worst.First, worst.Root!, worst.Overlap);
        }
    }

    private static Phrase Line(Story story, FirstOutRow first, CauseRow root, EventEffectRow overlap)
    {
        string place = story.Names.Place(first.Demand);
        double both = overlap.Alone ?? 0;
        var all = story.Cite(root, Figures.About(root.Quantity));
        var units = story.Cite(overlap, Figures.About(Math.Abs(both)));
        bool anyAlone = story.Tables.EventEffects.Any(row =>
            row.Demand == first.Demand && row.Event != "overlap" && row.Alone > Noticed * root.Quantity);
        return (both < 0, anyAlone) switch
        {
            (true, false) => (Phrase)$"No event alone leaves {place} short; together they take about {all}.",
            (true, true) => Answer.Fitting(
                $"Of about {all} missing in {place}, {units} are missing only because events come together.",
                $"{place}: about {units} of {all} are missing only because events come together.",
                $"{place}: {units} of {all} are missing only because events meet."),
            _ => Answer.Fitting(
                $"{place}: about {units} are lost to either event; ending one does not bring them back.",
                $"{place}: about {units} are lost to either event."),
        };
    }

    private static CauseRow? RootOf(Story story, FirstOutRow first) =>
        story.Tables.Causes.FirstOrDefault(row => row.Demand == first.Demand && row.Parent is null);

    private static EventEffectRow OverlapOf(Story story, FirstOutRow first) =>
        story.Tables.EventEffects.First(row => row.Demand == first.Demand && row.Event == "overlap");
}
