using System.Collections.Immutable;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Solve;

namespace Longsplice.Runs.Planning;

/// <summary>The best that a regime can do.</summary>
/// <param name="Regime">alone, theatre, bloc X, allies or together.</param>
/// <param name="Members">All nations of the plan.</param>
/// <param name="Groups">Who plans with whom: ids joined by '+'.</param>
/// <param name="Status">How the solve ended.</param>
/// <param name="Level">Last level that was finished.</param>
/// <param name="ShortageCostUsd">Least shortage value; null where it was not reached.</param>
/// <param name="Unmet">Units short by item in the plan.</param>
/// <param name="CostUsd">Least cost of production and transport at that value; null where it was not reached.</param>
/// <param name="Bound">What the shortage value is at least, proven; null where it was not reached.</param>
/// <param name="Gap">Share by which the value may lie above the bound; a linear program solved leaves none.</param>
/// <param name="Seconds">Time of the solver; null in run folders, which must not depend on it.</param>
/// <param name="Iterations">Simplex iterations; null in run folders.</param>
/// <param name="SecondUsd">The shortage value by a second solver; null where --check was not asked or had no time, and in run folders.</param>
/// <param name="SecondDifference">By how much that differs, as a share of the value.</param>
public sealed record RegimeData(
    string Regime,
    ImmutableArray<string> Members,
    ImmutableArray<string> Groups,
    SolveStatus Status,
    PlanLevel Level,
    double? ShortageCostUsd,
    ImmutableSortedDictionary<string, double> Unmet,
    double? CostUsd,
    double? Bound,
    double? Gap,
    double? Seconds,
    int? Iterations,
    double? SecondUsd,
    double? SecondDifference)
{
    /// <summary>True where a second solver comes to another value.</summary>
    internal bool IsContradicted => SecondDifference > SecondSolver.Tolerance;

    /// <summary>The data of a regime's plan.</summary>
    internal static RegimeData Of(RegimePlan plan) => new(
        plan.Regime.Name,
        [.. plan.Groups.SelectMany(group => group).Select(nation => nation.Code).Order(StringComparer.Ordinal)],
        [.. plan.Groups.Select(group => string.Join('+', group.Select(nation => nation.Code)))],
        plan.Status,
        plan.Level,
        plan.ShortageCostUsd,
        plan.Unmet,
        plan.CostUsd,
        plan.ShortageCostUsd,
        plan.ShortageCostUsd is null ? null : 0,
        Math.Round(plan.Seconds, 3),
        plan.Iterations,
        plan.SecondUsd,
        plan.SecondUsd is { } second && plan.ShortageCostUsd is { } first ? SecondSolver.Difference(first, second) : null);

    /// <summary>The same without what differs from run to run.</summary>
    internal RegimeData Kept() => this with { Seconds = null, Iterations = null, SecondUsd = null, SecondDifference = null };
}
