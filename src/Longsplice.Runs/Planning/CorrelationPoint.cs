using System.Collections.Immutable;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Planning;

/// <summary>
/// The dividend by how crises hang together: each crisis comes once, with chance ρ all at the same time and else one
/// after the other, so that D(ρ) = (1 − ρ) D(A&gt;B) + ρ D(A+B).
/// </summary>
/// <param name="Correlation">ρ, 0 to 1.</param>
/// <param name="ShortageCostUsd">Shortage value saved.</param>
public sealed record CorrelationPoint(double Correlation, double ShortageCostUsd)
{
    private const int Steps = 4;

    /// <summary>The curve in quarters; empty where there is no pair of such patterns, or one was not reached.</summary>
    internal static ImmutableArray<CorrelationPoint> Curve(Scenario scenario, ImmutableArray<PatternData> patterns)
    {
        var known = CrisisPattern.Of(scenario);
        double? Of(Func<CrisisPattern, bool> kind) => known.FirstOrDefault(kind) is { } pattern
            ? patterns.FirstOrDefault(one => one.Pattern == pattern.Name)?.Dividend.ShortageCostUsd
            : null;
        return Of(pattern => pattern.IsSequence) is { } apart && Of(pattern => pattern.IsTogether) is { } atOnce
            ? [.. Enumerable.Range(0, Steps + 1).Select(step => At((double)step / Steps, apart, atOnce))]
            : [];
    }

    private static CorrelationPoint At(double correlation, double apart, double atOnce) =>
        new(correlation, ((1 - correlation) * apart) + (correlation * atOnce));
}
