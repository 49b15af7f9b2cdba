using System.Collections.Immutable;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>The plan of one pattern of crises.</summary>
/// <param name="Pattern">Name of the pattern.</param>
/// <param name="Regimes">What each regime can do at the best, alone first, together last.</param>
/// <param name="Dividend">What planning together saves against alone.</param>
/// <param name="Ladder">From the simulated policies to the free bound; empty where it was not asked for.</param>
/// <param name="Targets">Whether the targets can be kept.</param>
/// <param name="Label">Join of the labels of all inputs.</param>
public sealed record PatternPlan(
    string Pattern,
    ImmutableArray<RegimePlan> Regimes,
    PlanDividend Dividend,
    ImmutableArray<LadderStep> Ladder,
    ImmutableArray<TargetAnswer> Targets,
    string Label)
{
    /// <summary>Each for itself.</summary>
    public RegimePlan Alone => Regimes[0];

    /// <summary>All together.</summary>
    public RegimePlan Together => Regimes[^1];

    /// <summary>Optimal where every regime is, else the first reason why not.</summary>
    public SolveStatus Status => Regimes.Select(plan => plan.Status).FirstOrDefault(status => status != SolveStatus.Optimal);
}
