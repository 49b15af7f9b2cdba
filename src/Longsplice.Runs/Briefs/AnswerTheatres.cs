using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// The answer's lines on theatres: in which pattern of crises this is, what breaks first and what is missed most in
/// each theatre and through what, and what each crisis alone does to the other theatre.
/// </summary>
internal static class AnswerTheatres
{
    public static IEnumerable<Phrase> Lines(Story story)
    {
        if (!story.IsAcrossTheatres)
        {
            return [];
        }

        var told = AnswerGap.After(story, $"{WordsOf(story)}, worst of {CrisisPattern.Of(story.Whole).Length} patterns");
        var theatres = story.Whole.Crises.Select(crisis => crisis.Theatre).Distinct();
        return
        [
            told,
            .. theatres.SelectMany(theatre => Of(story, theatre).Concat(RuleLines.Of(story, theatre))),
            .. DonationLines.Of(story),
            .. Spills(story),
        ];
    }

    private static string WordsOf(Story story) => story.Pattern switch
    {
        { IsSequence: true } => "Crises one after the other",
        { IsTogether: true } => story.Whole.Crises.Length == 2 ? "Both crises at once" : "All crises at once",
        _ => $"Crisis {story.Pattern.Name} alone",
    };

    private static IEnumerable<Phrase> Of(Story story, TheatreId theatre)
    {
        string name = story.Names.Theatre(theatre);
        FirstOutRow[] rows = [.. story.Tables.FirstOut.Where(row => TheatreOf(story, row) == theatre)];
        if (rows.Length == 0)
        {
            yield return $"{name}: nothing runs short beyond the baseline, in this pattern.";
            yield break;
        }

        yield return First(story, name, rows[0], Alone(story, theatre));
        var worst = rows.MaxBy(row => Share(story, row))!;
        if (worst != rows[0] && IsTold(story, worst))
        {
            yield return Worst(story, name, worst);
        }
    }

    /// <summary>Ten lines hold what is missed most in each theatre, and beside donations only the greater of them.</summary>
    private static bool IsTold(Story story, FirstOutRow worst) =>
        story.Tables.Donations.IsEmpty || story.Tables.FirstOut.All(row => Share(story, row) <= Share(story, worst));

    private static Phrase First(Story story, string name, FirstOutRow first, string alone)
    {
        string what = $"{story.Names.Item(first.Item)}, {story.Names.Nation(first.Nation)}";
        Phrase when = $"{name} first: {what}, week {story.Cite(first, $"{first.Week}")}";
        string date = Figures.Date(story.Scenario.DateOf(first.Week));
        string cause = Cause(story, first);
        return Answer.Fitting(
            $"{when} ({date}): {cause}; {alone}.",
            $"{when} ({date}): {cause}.",
            $"{when}: {cause}.",
            $"{when} ({date}).",
            $"{when}.");
    }

    private static Phrase Worst(Story story, string name, FirstOutRow worst)
    {
        Phrase what = $"{name} most: {story.Names.Item(worst.Item)}, {story.Names.Nation(worst.Nation)}, {story.Cite(worst, Figures.Percent(Share(story, worst)))}";
        Phrase from = $"week {story.Cite(worst, $"{worst.Week}")}";
        string date = Figures.Date(story.Scenario.DateOf(worst.Week));
        string cause = Cause(story, worst);
        return Through(story, worst) is { } item
            ? Answer.Fitting(
                $"{what} short from {from} ({date}); short of {item}: {cause}.",
                $"{what} short from {from}; short of {item}: {cause}.",
                $"{what} short, {from}; short of {item}: {cause}.",
                $"{what} short; no {item}: {cause}.",
                $"{what} short, {from}; {cause}.")
            : Answer.Fitting(
                $"{what} short from {from} ({date}); {cause}.",
                $"{what} short, {from}; {cause}.",
                $"{what} short, {from}.");
    }

    private static string Cause(Story story, FirstOutRow first) =>
        story.Names.EventOf(first.Cause) is { } row ? EventSentence.Short(row, story.Names) : story.Names.Cause(first.Cause);

    private static string? Through(Story story, FirstOutRow first) =>
        CauseOutline.Of(story, first.Demand, foldBelow: 0) is { } outline ? AnswerWhy.ShortOf(outline, first.Cause) : null;

    private static double Share(Story story, FirstOutRow row) =>
        row.ShortTotal / story.ServiceOf(row.Demand).Sum(service => service.Required);

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

    /// <summary>What a crisis alone does to the theatres that it does not strike.</summary>
    private static IEnumerable<Phrase> Spills(Story story)
    {
        if (SpilloverMatrix.Of(story) is not { } matrix)
        {
            yield break;
        }

        var parts = story.Whole.Crises.SelectMany(crisis => matrix.Theatres
            .Where(theatre => theatre != crisis.Theatre)
            .Select(theatre => (Crisis: crisis.Id, Name: story.Names.Theatre(theatre), Share: matrix.Cell(crisis.Id, ShockSize.Full, theatre, SpilloverUnits.PercentShortByCost))))
            .ToArray();
        var all = Phrase.Join("; ", parts.Select(part => (Phrase)$"{part.Crisis} {part.Share} % of {part.Name} ones"));
        var few = Phrase.Join(", ", parts.Select(part => (Phrase)$"{part.Crisis} in the {part.Name} {part.Share} %"));
        yield return Answer.Fitting(
            $"Of needs elsewhere each crisis alone leaves short: {all}.",
            $"Needs short elsewhere, each crisis alone: {few}.",
            $"Needs short elsewhere: {few}.",
            $"Elsewhere: {few}.");
    }

    private static TheatreId TheatreOf(Story story, FirstOutRow row) => story.Model.Nations.Get(row.Nation).Theatre;
}
