using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>The answer's lines on draws: how likely a shortage is, how large, and which fact to ask for first.</summary>
internal static class DrawLines
{
    /// <summary>Likelihood and, of all demands, the band; nothing where nothing was drawn.</summary>
    /// <param name="story">The run.</param>
    /// <param name="demand">The demand; null for all of them.</param>
    public static IEnumerable<Phrase> Of(Story story, DemandId? demand)
    {
        if (Band(story, "first_week", demand) is not { } week)
        {
            yield break;
        }

        string claim = Likelihood.Claim(week.ShareOfDraws, demand is null ? "a shortage" : "a shortage there");
        Phrase chance = $"{claim[..1].ToUpperInvariant()}{claim[1..]} ({Count(story, week)})";
        if (week.P10 is null)
        {
            yield return $"{chance}.";
            yield break;
        }

        Phrase begins = Begins(story, week);
        yield return Answer.Fitting(
            week.ShareOfDraws < 1 ? (Phrase)$"{chance}; if it comes, it {begins}." : $"{chance}; it {begins}.",
            $"{chance}; it {begins}.",
            $"{chance}.");
        if (demand is null && Range(story, null) is { } range)
        {
            yield return $"Short in all: {range}.";
        }
    }

    /// <summary>The fact that alone moves the answer most; nothing where none moves it.</summary>
    public static IEnumerable<Phrase> AskFirst(Story story)
    {
        if (story.Tables.Sensitivity.FirstOrDefault() is not { } first || first.AtLow == first.AtHigh)
        {
            yield break;
        }

        var best = story.Cite(first, Figures.About(first.AtBest));
        var low = story.Cite(first, Figures.About(first.AtLow));
        var high = story.Cite(first, Figures.About(first.AtHigh));
        string what = first.Measure == "short_total" ? "short" : "USD short";
        Phrase moves = $"it alone moves {best} {what} to {low} or {high}.";
        string shortly = FigureWords.Short(story, first);
        yield return Answer.Fitting(
            $"Ask first: {FigureWords.Of(story, first)}; {moves}",
            $"Ask first: {shortly}; {moves}",
            $"Ask first: {shortly}; {low} or {high} {what}, not {best}.",
            $"Ask first: {FigureWords.ByNation(story, first)}; {low} or {high} {what}.",
            $"Ask first: {FigureWords.Bare(story, first)}; {low} or {high} {what}, not {best}.");
    }

    /// <summary>Between what and what 8 of 10 draws are short in all weeks together; null where nothing was drawn or none is.</summary>
    /// <param name="story">The run.</param>
    /// <param name="demand">The demand; null for all of them.</param>
    public static Phrase? Range(Story story, DemandId? demand) =>
        Band(story, "short_total", demand) is { P10: { } low, P90: { } high } units && high > 0
            ? (Phrase)$"in 8 of 10 draws between {story.Cite(units, Figures.About(low))} and {story.Cite(units, Figures.About(high))}"
            : null;

    /// <summary>Likely and how many draws say so.</summary>
    public static Phrase Chance(Story story, BandRow week) =>
        $"{Likelihood.Words(week.ShareOfDraws)} ({Count(story, week)})";

    /// <summary>The band of a measure; null where nothing was drawn.</summary>
    public static BandRow? Band(Story story, string measure, DemandId? demand) =>
        story.Tables.Bands.FirstOrDefault(row => row.Measure == measure && row.Demand == demand);

    private static Phrase Count(Story story, BandRow week) =>
        $"{story.Cite(week, $"{Likelihood.Count(week.ShareOfDraws, week.Draws)}")} of {week.Draws} draws";

    private static Phrase Begins(Story story, BandRow week) => week.P10 == week.P90
        ? (Phrase)$"begins in week {story.Cite(week, $"{week.P10}")}"
        : $"begins between weeks {story.Cite(week, $"{week.P10}")} and {story.Cite(week, $"{week.P90}")}";
}
