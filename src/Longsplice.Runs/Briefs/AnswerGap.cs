using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>What is missing before any event, so that no reader lays it to the crisis: the gap of the greatest value.</summary>
internal static class AnswerGap
{
    /// <summary>The gap as a line of its own; nothing where there is none.</summary>
    public static IEnumerable<Phrase> Lines(Story story)
    {
        if (Largest(story) is not { } gap)
        {
            yield break;
        }

        var gets = story.Cite(gap, Figures.Whole(gap.Required));
        var wants = story.Cite(gap, Figures.Whole(gap.Required + gap.StructuralGap));
        var missing = story.Cite(gap, Figures.Whole(gap.StructuralGap));
        string place = story.Names.Place(gap.Demand);
        yield return Answer.Fitting(
            $"Before any event {place} gets only {gets} of {wants} a week: {missing} a week are missing.",
            $"Before any event {place} gets only {gets} of {wants} a week: {missing} are missing.",
            $"Before any event {place} gets {gets} of {wants} a week.");
    }

    /// <summary>The same after other words, and without them where there is no gap.</summary>
    /// <param name="story">The run.</param>
    /// <param name="before">Words without a stop.</param>
    public static Phrase After(Story story, string before)
    {
        if (Largest(story) is not { } gap)
        {
            return $"{before}.";
        }

        var share = story.Cite(gap, Figures.Percent(gap.StructuralGap / (gap.Required + gap.StructuralGap)));
        string nation = story.Names.Nation(gap.Nation);
        string item = story.Names.Item(gap.Item);
        return Answer.Fitting(
            $"{before}. Before any event {nation} lacks {share} of its {item}.",
            $"{before}; before any, {nation} lacks {share} of its {item}.",
            $"{before}; before any, {nation} lacks {share} ({item}).");
    }

    /// <summary>Read from the run without events, since an event of the first week would change what is wanted.</summary>
    private static ServiceRow? Largest(Story story) => story.Tables.Service
        .Where(row => row.Pattern == ResultTables.BaselinePattern && row.Week == story.Scenario.FirstWeek && row.StructuralGap > 0)
        .MaxBy(row => row.StructuralGap * (story.Model.Demands.Get(row.Demand).ShortageCostUsd ?? 1));
}
