using System.Globalization;
using Longsplice.Model.Expectations;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.BackTests;

/// <summary>What people read of a score.</summary>
public static class ScoreWords
{
    /// <summary>The verdict in a word or two.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Hit => "hit",
        Verdict.InBand => "in band",
        Verdict.Miss => "miss",
        _ => "not measured",
    };

    /// <summary>What is published, as a span with its unit.</summary>
    public static string Expected(Expectation row) => (row.Low, row.High) switch
    {
        ({ } low, { } high) when low == high => $"{Number(low)} {row.Unit}",
        ({ } low, { } high) => $"{Number(low)} to {Number(high)} {row.Unit}",
        ({ } low, null) => $"{Number(low)} {row.Unit} or more",
        (null, { } high) => $"{Number(high)} {row.Unit} or less",
        _ => "",
    };

    /// <summary>What the run gives, with the band of its draws.</summary>
    public static string Got(ScoreRow row)
    {
        string got = row.Got is { } number ? Number(number) : "never";
        return row.Verdict == Verdict.NotMeasured ? "no such measure" : $"{got}{Band(row, got)}";
    }

    /// <summary>How many there are of each verdict.</summary>
    public static string Tally(IReadOnlyCollection<ScoreRow> rows) => string.Join(", ", Enum.GetValues<Verdict>()
        .Select(verdict => $"{rows.Count(row => row.Verdict == verdict)} {Of(verdict)}"));

    /// <summary>The band, unless no draw moves the figure.</summary>
    private static string Band(ScoreRow row, string got) =>
        row is { P10: { } low, P90: { } high } && (Number(low) != got || Number(high) != got) ? $" ({Number(low)} to {Number(high)})" : "";

    /// <summary>Whole from a hundred on, else three digits at most; what rounds to nothing is 0.</summary>
    private static string Number(double value) => Math.Abs(value) >= 100
        ? Figures.Whole(value)
        : Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture).Replace("-", "−", StringComparison.Ordinal);
}
