using System.Collections.Immutable;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>The answer in up to ten lines: what is assumed, what runs out first, how much, and why.</summary>
public static class Answer
{
    /// <summary>Most characters of a line.</summary>
    internal const int Longest = 96;

    private const int MostLines = 10;

    /// <summary>The lines as plain text, each at most 96 characters.</summary>
    public static ImmutableArray<string> Lines(Story story) => [.. Phrases(story).Select(line => line.ToString())];

    /// <summary>The lines with their figures, each at most 96 characters.</summary>
    public static ImmutableArray<Phrase> Phrases(Story story)
    {
        var lines = new List<Phrase> { Assumed(story) };
        if (story.Tables.FirstOut.FirstOrDefault() is { } first)
        {
            lines.AddRange(story.IsAcrossTheatres ? OfTheatres(story, first) : OfOne(story, first));
        }
        else
        {
            lines.Add($"Nothing runs short beyond the baseline in {story.Scenario.Length} weeks.");
            lines.AddRange(story.Draws > 0 ? DrawLines.Of(story, null) : CaseLines.OfNothingShort(story));
            lines.AddRange(story.IsAcrossTheatres ? AnswerTheatres.Lines(story) : [.. DonationLines.Of(story), .. AnswerGap.Lines(story)]);
            lines.AddRange(AnswerCalm.Lines(story));
        }

        Phrase[] ask = [.. DrawLines.AskFirst(story)];
        return [.. lines.Take(MostLines - ask.Length).Concat(ask).Select(line => line.Within(Longest))];
    }

    /// <summary>What is told after the first demand that runs out, where one crisis is all there is.</summary>
    private static IEnumerable<Phrase> OfOne(Story story, FirstOutRow first) =>
    [
        FirstOut(story, first),
        Missing(story, first),
        .. DonationLines.Of(story),
        .. story.Draws > 0 ? DrawLines.Of(story, first.Demand) : CaseLines.Of(story, first),
        .. AnswerGap.Lines(story),
        .. AnswerWhy.Lines(story, first),
        .. Others(story),
        .. AnswerTogether.Lines(story),
        .. AnswerWhy.WithoutEvents(story, first),
    ];

    /// <summary>The same for several crises: what each theatre misses, and which rule helps it, comes first.</summary>
    private static IEnumerable<Phrase> OfTheatres(Story story, FirstOutRow first) =>
    [
        .. AnswerTheatres.Lines(story),
        .. AnswerTogether.Lines(story),
        .. story.Draws > 0 ? DrawLines.Of(story, first.Demand) : CaseLines.Of(story, first),
        Missing(story, first),
        .. AnswerWhy.Lines(story, first),
        .. Others(story),
    ];

    /// <summary>The first wording that fits, else the last.</summary>
    internal static Phrase Fitting(Phrase first, Phrase second, Phrase? third = null, Phrase? fourth = null, Phrase? last = null)
    {
        Phrase[] wordings = [.. new[] { first, second, third, fourth, last }.OfType<Phrase>()];
        return wordings.FirstOrDefault(wording => wording.Length <= Longest, wordings[^1]);
    }

    private static Phrase Assumed(Story story)
    {
        var known = story.Provenance;
        string unknown = known.Unknown > 0 ? $", {known.Unknown} unknown" : "";
        Phrase kinds = $"{known.Read} read, {known.Recall} recalled, {known.Definition} by definition, {known.Synthetic} synthetic{unknown}.";
        return Fitting(
            $"{known.Assumed} of the model's {known.Total} numbers are assumed; {kinds}",
            $"{known.Assumed} of {known.Total} numbers are assumed; {kinds}",
            $"{known.Assumed} of {known.Total} numbers assumed, {kinds}");
    }

    private static Phrase FirstOut(Story story, FirstOutRow first)
    {
        Phrase baseline = first.BaselineWeek is { } week ? (Phrase)$"week {story.Cite(first, $"{week}")}" : (Phrase)$"never";
        Phrase when = $"week {story.Cite(first, $"{first.Week}")} ({Figures.Date(story.Scenario.DateOf(first.Week))})";
        string item = story.Names.Item(first.Item);
        return Fitting(
            $"First to run out: {item}, {story.Names.Spot(first.Demand)}, {when}; baseline: {baseline}.",
            $"First to run out: {item}, {story.Names.Nation(first.Nation)}, {when}; baseline: {baseline}.",
            $"First to run out: {item}, {story.Names.Nation(first.Nation)}, {when}.");
    }

    /// <summary>Lost demand: what is not delivered. Kept demand: what is owed at the peak, and when that ends.</summary>
    private static Phrase Missing(Story story, FirstOutRow first)
    {
        var rows = story.ServiceOf(first.Demand);
        double promised = rows.Sum(row => row.Required);
        string unit = story.Model.Items.Get(first.Item).Unit is "each" ? "" : $" {story.Names.Unit(first.Item)}";
        var all = Figure.SumOf(Figures.About(promised), rows.Select(row => story.Cite(row, Figures.Whole(row.Required))));
        if (rows.Any(row => row.Lost > 0))
        {
            var lost = story.Cite(first, Figures.About(first.ShortTotal));
            return DrawLines.Range(story, first.Demand) is { } range
                ? Fitting(
                    $"Not delivered there: about {lost}{unit} of {all} promised; {range}.",
                    $"Not delivered there: about {lost}{unit} of {all}; {range}.",
                    $"Not delivered there: about {lost}{unit}; {range}.")
                : $"Not delivered there: about {lost}{unit} of {all} promised ({story.Cite(first, Figures.Percent(first.ShortTotal / promised))}).";
        }

        var peak = rows.MaxBy(row => row.Backlog)!;
        Phrase late = $"Late there: about {story.Cite(peak, Figures.About(peak.Backlog))}{unit} at the peak (week {story.Cite(peak, $"{peak.Week}")})";
        Phrase end = DrawLines.Range(story, first.Demand) is { } drawn ? (Phrase)$"{drawn} short" : End(story, rows, peak);
        return Fitting($"{late}, of {all} promised; {end}.", $"{late}; {end}.");
    }

    private static Phrase End(Story story, IReadOnlyList<ServiceRow> rows, ServiceRow peak)
    {
        var last = rows[^1];
        var over = rows.FirstOrDefault(row => row.Week > peak.Week && row.Backlog < 0.005 * peak.Backlog);
        return over is null
            ? (Phrase)$"{story.Cite(last, Figures.About(last.Backlog))} still owed at the end"
            : (Phrase)$"caught up by week {story.Cite(over, $"{over.Week}")}";
    }

    private static IEnumerable<Phrase> Others(Story story)
    {
        var others = story.Tables.FirstOut.Skip(1).ToArray();
        if (others.Length == 0)
        {
            yield break;
        }

        Phrase full = $"Then short: {Phrase.Join(", ", others.Select(row => Other(story, row, $", {story.Cite(row, Figures.About(row.ShortTotal))} short")))}.";
        yield return full.Length <= Longest ? full : Names(story, others);
    }

    /// <summary>As many names as fit, and how many more there are.</summary>
    private static Phrase Names(Story story, FirstOutRow[] others)
    {
        int shown = others.Length;
        Phrase line;
        do
        {
            var names = Phrase.Join(", ", others.Take(shown).Select(row => Other(story, row, $"")));
            line = shown < others.Length ? (Phrase)$"Then short: {names} and {others.Length - shown} more." : (Phrase)$"Then short: {names}.";
        }
        while (line.Length > Longest && --shown > 0);
        return line;
    }

    private static Phrase Other(Story story, FirstOutRow row, Phrase amount)
    {
        string place = story.Names.Place(row.Demand);
        string opened = place.EndsWith(')') ? $"{place[..^1]}, " : $"{place} (";
        return $"{opened}week {story.Cite(row, $"{row.Week}")}{amount})";
    }
}
