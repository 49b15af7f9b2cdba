using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// The answer's lines on theatres: in which pattern of crises this is, what breaks first in each theatre, and whether
/// it takes more than one crisis to break it.
/// </summary>
internal static class AnswerTheatres
{
    public static IEnumerable<Phrase> Lines(Story story)
    {
        if (story.Whole.Crises.Length < 2 || story.AskedPattern is not null)
        {
            yield break;
        }

        yield return $"Told here: {WordsOf(story.Pattern)}, of {CrisisPattern.Of(story.Whole).Length} patterns the one with the greatest shortage.";
        foreach (var theatre in story.Whole.Crises.Select(crisis => crisis.Theatre).Distinct())
        {
            yield return First(story, theatre);
        }
    }

    private static string WordsOf(CrisisPattern pattern) => pattern switch
    {
        { IsSequence: true } => "the crises one after the other",
        { IsTogether: true } => "all crises at once",
        _ => $"the crisis {pattern.Name} alone",
    };

    private static Phrase First(Story story, TheatreId theatre)
    {
        string name = story.Names.Theatre(theatre);
        var first = story.Tables.FirstOut.FirstOrDefault(row => TheatreOf(story, row) == theatre);
        if (first is null)
        {
            return $"{name}: nothing runs short beyond the baseline, in this pattern.";
        }

        string item = story.Names.Item(first.Item);
        Phrase what = $"{name} first: {item}, {story.Names.Nation(first.Nation)}, week {story.Cite(first, $"{first.Week}")}";
        string cause = story.Names.Cause(first.Cause);
        return Answer.Fitting($"{what}; {Alone(story, theatre)}; main cause: {cause}.", $"{what}; {Alone(story, theatre)}.", $"{what}.");
    }

    /// <summary>Which crises leave a theatre short when they come alone.</summary>
    private static string Alone(Story story, TheatreId theatre)
    {
        string[] alone =
        [
            .. story.Whole.Crises
                .Where(crisis => story.AllTables.FirstOut.Any(row =>
                    row.Case == "best" && row.Pattern == crisis.Id && TheatreOf(story, row) == theatre))
                .Select(crisis => crisis.Id),
        ];
        return alone.Length switch
        {
            0 => "no crisis alone does that",
            _ when alone.Length == story.Whole.Crises.Length => "each crisis alone leaves it short too",
            _ => $"{string.Join(" and ", alone)} alone leaves it short too",
        };
    }

    private static TheatreId TheatreOf(Story story, FirstOutRow row) => story.Model.Nations.Get(row.Nation).Theatre;
}
