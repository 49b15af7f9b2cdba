using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>The answer's lines on draws: how likely a shortage is, how large, and which fact to ask for first.</summary>
internal static class DrawLines
{
    /// <summary>Likelihood and band; nothing where nothing was drawn.</summary>
    /// <param name="story">The run.</param>
    /// <param name="demand">The demand; null for all of them.</param>
    public static IEnumerable<Phrase> Of(Story story, DemandId? demand)
    {
        if (Band(story, "first_week", demand) is not { } week)
        {
            yield break;
        }

        string who = demand is null ? "A shortage" : "A shortage there";
        Phrase begins = week is { P10: not null, P90: not null }
            ? (Phrase)$"; if it comes, it begins between weeks {story.Cite(week, $"{week.P10}")} and {story.Cite(week, $"{week.P90}")}"
            : (Phrase)$"";
        yield return $"{who} is {Chance(story, week)}{begins}.";
        if (Band(story, "short_total", demand) is { P10: { } low, P90: { } high } units && high > 0)
        {
            yield return $"Short {(demand is null ? "in all" : "there")}: between {story.Cite(units, Figures.About(low))} and {story.Cite(units, Figures.About(high))} in 8 of 10 draws.";
        }
    }

    /// <summary>The fact that alone moves the answer most; nothing where none moves it.</summary>
    public static IEnumerable<Phrase> AskFirst(Story story)
    {
        if (story.Tables.Sensitivity.FirstOrDefault() is not { } first || first.AtLow == first.AtHigh)
        {
            yield break;
        }

        string what = first.Measure == "short_total" ? "the units short" : "the shortage cost";
        Phrase moves = $"it alone moves {what} ({story.Cite(first, Figures.About(first.AtBest))}) to {story.Cite(first, Figures.About(first.AtLow))} or {story.Cite(first, Figures.About(first.AtHigh))}.";
        string name = FigureWords.Of(story, first);
        int room = Answer.Longest - "Ask first: ; ".Length - moves.Length;
        yield return $"Ask first: {(name.Length <= room ? name : name[..Math.Max(1, room - 1)].TrimEnd() + "…")}; {moves}";
    }

    /// <summary>Likely and how many draws say so.</summary>
    public static Phrase Chance(Story story, BandRow week)
    {
        var count = story.Cite(week, $"{Likelihood.Count(week.ShareOfDraws, week.Draws)}");
        return $"{Likelihood.Words(week.ShareOfDraws)} ({count} of {week.Draws} draws)";
    }

    /// <summary>The band of a measure; null where nothing was drawn.</summary>
    public static BandRow? Band(Story story, string measure, DemandId? demand) =>
        story.Tables.Bands.FirstOrDefault(row => row.Measure == measure && row.Demand == demand);
}
