using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>Why the first demand runs short: one line an event, and what no event explains.</summary>
internal static class AnswerWhy
{
    /// <summary>Events that carry less are left to the tree.</summary>
    private const double Noticed = 0.02;

    /// <summary>What no event explains is said from this share on; below, the tree says it.</summary>
    private const double OtherNoticed = 0.01;

    /// <summary>A week counts as touched by a cause above this share of the cause's worst week.</summary>
    private const double Touched = 0.001;

    public static IEnumerable<Phrase> Lines(Story story, FirstOutRow first)
    {
        var outline = CauseOutline.Of(story, first.Demand, foldBelow: 0);
        return CauseTotals.Of(story, first.Demand)
            .Where(part => story.Names.EventOf(part.Cause) is not null && outline is not null)
            .Where(part => part.Quantity >= Noticed * outline!.Quantity)
            .Take(2)
            .Select(part => Line(story, first, outline!, part.Cause, part.Figure.As(Figures.About(part.Quantity))));
    }

    /// <summary>What is not an event's doing, where it is more than a trifle.</summary>
    public static IEnumerable<Phrase> WithoutEvents(Story story, FirstOutRow first)
    {
        var totals = CauseTotals.Of(story, first.Demand);
        double all = totals.Sum(part => part.Quantity);
        return totals
            .Where(part => OtherCause.Ids.Contains(part.Cause) && part.Quantity >= Math.Max(0.5, OtherNoticed * all))
            .Select(part => (Phrase)$"No event: about {part.Figure.As(Figures.About(part.Quantity))} there; {OtherCause.Explain(part.Cause)}");
    }

    private static Phrase Line(Story story, FirstOutRow first, OutlineNode outline, string cause, Figure units)
    {
        var weeks = Weeks(story, first, cause);
        string what = story.Names.Cause(cause, first.Item);
        Phrase amount = $"about {units}";
        Phrase all = $"{amount} of {outline.Number.As(Figures.About(outline.Quantity))}";
        return ShortOf(outline, cause) is { } item
            ? Answer.Fitting(
                $"Why, {weeks}: {what}; short of {item}; {all}.",
                $"Why, {weeks}: {what}; short of {item}; {amount}.",
                $"Why, {weeks}: {what}; short of {item}; {units}.",
                $"Why: {what}; short of {item}; {amount}.",
                $"Why: {what}; {amount}.")
            : Answer.Fitting($"Why, {weeks}: {what}; {all}.", $"Why: {what}; {amount}.");
    }

    /// <summary>First and last week in which a cause keeps something from the demand.</summary>
    private static Phrase Weeks(Story story, FirstOutRow first, string cause)
    {
        var rows = story.Tables.ShortByCause.Where(row => row.Demand == first.Demand && row.Cause == cause).ToArray();
        double worst = rows.Max(row => row.Quantity);
        var touched = rows.Where(row => row.Quantity > Touched * worst).ToArray();
        return touched.Length == 1
            ? (Phrase)$"week {story.Cite(touched[0], $"{touched[0].Week}")}"
            : (Phrase)$"weeks {story.Cite(touched[0], $"{touched[0].Week}")} to {story.Cite(touched[^1], $"{touched[^1].Week}")}";
    }

    /// <summary>The component through which most of a cause reaches the demand: the first on the way down.</summary>
    public static string? ShortOf(OutlineNode node, string cause)
    {
        while (node.ShortOf is null && node.Children.Length > 0)
        {
            node = node.Children.MaxBy(child => child.Causes.GetValueOrDefault(cause))!;
        }

        return node.ShortOf;
    }
}
