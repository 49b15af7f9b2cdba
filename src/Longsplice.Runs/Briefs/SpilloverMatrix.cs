using System.Globalization;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// The matrix shock × theatre: each crisis alone and at half its size, one after the other, all at once, and what all
/// at once do beyond each alone; three measures side by side, since each can hide what another shows.
/// </summary>
public sealed class SpilloverMatrix
{
    /// <summary>The measures: dimension, and what is counted over all items.</summary>
    public static readonly (SpilloverDimension Dimension, string Unit, string Head)[] Measures =
    [
        (SpilloverDimension.Security, SpilloverUnits.PercentShortByCost, "% of needs short"),
        (SpilloverDimension.Economic, SpilloverUnits.MillionShort, "million USD short"),
        (SpilloverDimension.Political, SpilloverUnits.PercentExportsByValue, "% of exports missed"),
    ];

    private readonly Story _story;
    private readonly ILookup<(string Pattern, ShockSize Size, TheatreId To, string Unit), SpilloverRow> _rows;

    private SpilloverMatrix(Story story)
    {
        _story = story;
        _rows = story.AllTables.Spillover
            .Where(row => row.Case == "best" && row.Item is null)
            .ToLookup(row => (row.Pattern, row.Size, row.ToTheatre, row.Unit));
        Theatres = [.. story.Whole.Crises.Select(crisis => crisis.Theatre).Distinct()];
        Shocks = [.. Rows(story)];
    }

    /// <summary>Theatres that crises strike, in order of the scenario.</summary>
    public IReadOnlyList<TheatreId> Theatres { get; }

    /// <summary>Rows of the matrix: what they are called, pattern and size.</summary>
    public IReadOnlyList<(string Words, string Pattern, ShockSize Size)> Shocks { get; }

    /// <summary>The matrix of a run; null where the scenario has fewer than two crises.</summary>
    public static SpilloverMatrix? Of(Story story) =>
        story.AllTables.Spillover.Select(row => row.Pattern).Distinct().Count() > 1 ? new SpilloverMatrix(story) : null;

    /// <summary>Why there is no matrix, in one sentence.</summary>
    public static string WhyNone(Story story) => story.Whole.Crises.Length switch
    {
        0 => "No matrix of theatres: the scenario names no crises.",
        1 => "No matrix of theatres: the scenario names one crisis, and spill-over is seen between two.",
        _ => "No matrix of theatres: one pattern alone was run.",
    };

    /// <summary>A cell as a figure that leads to its row; a dash where nothing was measured.</summary>
    public Phrase Cell(string pattern, ShockSize size, TheatreId to, string unit)
    {
        var row = _rows[(pattern, size, to, unit)].FirstOrDefault();
        return row is null ? (Phrase)$"–" : (Phrase)$"{_story.Cite(row, Text(row))}";
    }

    /// <summary>What detours cost each theatre in the pattern that pages tell.</summary>
    public Phrase Freight()
    {
        var costs = Phrase.Join(", ", Theatres.Select(theatre =>
            (Phrase)$"{_story.Names.Theatre(theatre)} {Cell(_story.Pattern.Name, ShockSize.Full, theatre, SpilloverUnits.MillionFreight)}"));
        return $"Extra freight on detours, {WordsOf(_story.Pattern, _story.Whole)}, million USD: {costs}.";
    }

    /// <summary>Shade of a cell, by its share of the largest amount of the same measure; none where little or negative.</summary>
    internal string Shade(string pattern, ShockSize size, TheatreId to, string unit)
    {
        double most = _rows.Where(group => group.Key.Unit == unit).SelectMany(group => group).Max(row => row.Amount);
        double share = most > 0 ? (_rows[(pattern, size, to, unit)].FirstOrDefault()?.Amount ?? 0) / most : 0;
        return share switch
        {
            >= 0.5 => " class=\"s2\"",
            >= 0.05 => " class=\"s1\"",
            _ => "",
        };
    }

    private static string Text(SpilloverRow row)
    {
        string text = row.Unit.StartsWith('%')
            ? Math.Abs(row.Amount).ToString(Math.Abs(row.Amount) < 10 ? "0.0" : "0", CultureInfo.InvariantCulture)
            : Math.Abs(row.Amount) < 10 ? Figures.About(Math.Abs(row.Amount)) : Figures.Whole(Math.Abs(row.Amount));
        bool isZero = text.All(letter => letter is '0' or '.');
        return row.Amount < 0 && !isZero ? $"−{text}" : isZero ? "0" : text;
    }

    private static IEnumerable<(string Words, string Pattern, ShockSize Size)> Rows(Story story)
    {
        foreach (var pattern in CrisisPattern.Of(story.Whole))
        {
            yield return (WordsOf(pattern, story.Whole), pattern.Name, ShockSize.Full);
            if (pattern.Crises.Length == 1)
            {
                yield return ("  at half its size", pattern.Name, ShockSize.Half);
            }

            if (pattern.IsTogether)
            {
                yield return ("  beyond each alone", pattern.Name, ShockSize.Interaction);
            }
        }
    }

    /// <summary>A pattern in words.</summary>
    internal static string WordsOf(CrisisPattern pattern, Scenario scenario) => pattern switch
    {
        { IsSequence: true } => $"one by one, {scenario.GapWeeks} weeks apart",
        { IsTogether: true } => "all at once",
        _ => $"{pattern.Name} alone",
    };
}
