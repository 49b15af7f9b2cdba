using System.Collections.Immutable;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Solve;

namespace Longsplice.Runs.Planning;

/// <summary>The plan of one pattern of crises.</summary>
/// <param name="Pattern">Name of the pattern.</param>
/// <param name="Status">optimal, or why not.</param>
/// <param name="Regimes">The best that each regime can do, alone first, together last.</param>
/// <param name="Dividend">What planning together saves.</param>
/// <param name="Ladder">From the simulated policies to the free bound.</param>
/// <param name="Targets">Whether the targets can be kept.</param>
public sealed record PatternData(
    string Pattern,
    SolveStatus Status,
    ImmutableArray<RegimeData> Regimes,
    PlanDividend Dividend,
    ImmutableArray<LadderStep> Ladder,
    ImmutableArray<TargetAnswer> Targets)
{
    /// <summary>The data of a plan.</summary>
    internal static PatternData Of(PatternPlan plan) => new(
        plan.Pattern,
        plan.Targets.Any(target => target.Possible == false) ? SolveStatus.Infeasible : plan.Status,
        [.. plan.Regimes.Select(RegimeData.Of)],
        plan.Dividend,
        plan.Ladder,
        plan.Targets);

    /// <summary>Shortage value with each for itself; null where it was not reached.</summary>
    internal double? Alone => Regimes[0].ShortageCostUsd;

    /// <summary>Shortage value of all together; null where it was not reached.</summary>
    internal double? Together => Regimes[^1].ShortageCostUsd;

    /// <summary>The same without what differs from run to run.</summary>
    internal PatternData Kept() => this with { Regimes = [.. Regimes.Select(regime => regime.Kept())] };
}
