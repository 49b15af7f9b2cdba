using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>The answer's lines on cases: how far it moves between the corners of what is not known.</summary>
internal static class CaseLines
{
    private const int Cases = 3;

    /// <summary>Between what and what the first demand to run out moves; nothing where there is one case.</summary>
    public static IEnumerable<Phrase> Of(Story story, FirstOutRow first)
    {
        FirstOutRow[] rows =
        [
            .. story.FirstOutOfCases
                .Where(row => row.Demand == first.Demand && row.Pattern == first.Pattern)
                .OrderBy(row => row.Week),
        ];
        if (story.AllTables.Service.Select(row => row.Case).Distinct().Count() < Cases)
        {
            yield break;
        }

        var most = Short(story, rows.MaxBy(row => row.ShortTotal)!);
        var least = Short(story, rows.MinBy(row => row.ShortTotal)!);
        Phrase amount = rows.Length < Cases ? (Phrase)$"up to {most}" : least.Text == most.Text ? (Phrase)$"{most}" : $"between {least} and {most}";
        yield return Answer.Fitting(
            $"Cases, corners not bounds: {amount} short there; first in {Weeks(story, rows)}.",
            $"Cases, no bounds: {amount} short there; {Weeks(story, rows)}.");
    }

    /// <summary>What the worse case says where nothing runs short in the best.</summary>
    public static IEnumerable<Phrase> OfNothingShort(Story story)
    {
        if (story.FirstOutOfCases.FirstOrDefault(row => row is { Case: "worse", Rank: 1 }) is { } row)
        {
            yield return $"In the worse case, a corner and no bound, {story.Names.Place(row.Demand)} is short from week {story.Cite(row, $"{row.Week}")}.";
        }
    }

    private static Figure Short(Story story, FirstOutRow row) => story.Cite(row, Figures.About(row.ShortTotal));

    private static Phrase Weeks(Story story, FirstOutRow[] rows)
    {
        Phrase between = rows[0].Week == rows[^1].Week
            ? (Phrase)$"week {story.Cite(rows[0], $"{rows[0].Week}")}"
            : (Phrase)$"weeks {story.Cite(rows[0], $"{rows[0].Week}")} to {story.Cite(rows[^1], $"{rows[^1].Week}")}";
        return rows.Length < Cases ? (Phrase)$"{between}, or never" : between;
    }
}
