namespace Longsplice.Plan.Regimes;

/// <summary>One rung of the ladder from what nations would do to the best that anybody could.</summary>
/// <param name="Step">
/// national, theatre, pooled (simulated), replanned, bound_from_onset_end_stocks, bound_from_onset or bound.
/// </param>
/// <param name="ShortageCostUsd">Σ cost × (short + structural gap); null where it was not reached in time.</param>
/// <param name="Comparable">False where it does not start from the same stocks and ways as the bound.</param>
/// <param name="GapToBound">What it lies above the free bound; null where it may not be compared.</param>
public sealed record LadderStep(string Step, double? ShortageCostUsd, bool Comparable, double? GapToBound);
