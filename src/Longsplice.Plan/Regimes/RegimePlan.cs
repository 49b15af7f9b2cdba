using System.Collections.Immutable;
using Longsplice.Model.Ids;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>The best that a regime can do.</summary>
/// <param name="Regime">The regime.</param>
/// <param name="Groups">Who plans with whom.</param>
/// <param name="Status">How the solve ended: optimal where all levels were finished.</param>
/// <param name="Level">Last level that was finished.</param>
/// <param name="ShortageCostUsd">Least Σ cost × (short + structural gap), in USD where demands have a cost; null where it was not reached.</param>
/// <param name="Unmet">Units short by item in the plan of the last finished level.</param>
/// <param name="CostUsd">Least cost of production and transport at that value; null where it was not reached.</param>
/// <param name="Seconds">Time of the solver.</param>
/// <param name="Iterations">Simplex iterations.</param>
/// <param name="Weeks">The plan; empty where it was not reached.</param>
/// <param name="SecondUsd">What a second solver finds in place of the shortage value; null where it was not asked, or had no time.</param>
public sealed record RegimePlan(
    Regime Regime,
    ImmutableArray<ImmutableArray<NationId>> Groups,
    SolveStatus Status,
    PlanLevel Level,
    double? ShortageCostUsd,
    ImmutableSortedDictionary<string, double> Unmet,
    double? CostUsd,
    double Seconds,
    int Iterations,
    PlannedWeeks Weeks,
    double? SecondUsd = null)
{
    /// <summary>A regime whose plan was not begun before time ran out.</summary>
    internal static RegimePlan NotReached(Regime regime, ImmutableArray<ImmutableArray<NationId>> groups, SolveStatus status) => new(
        regime, groups, status, PlanLevel.None, null, ImmutableSortedDictionary<string, double>.Empty, null, 0, 0, PlannedWeeks.None);
}
