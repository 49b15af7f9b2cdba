using System.Collections.Immutable;

namespace Longsplice.Plan.Regimes;

/// <summary>Whether a target can be kept, all planning together.</summary>
/// <param name="Pattern">Pattern of crises.</param>
/// <param name="Target">The target in words.</param>
/// <param name="Possible">True where it can; null where time ran out before that was known.</param>
/// <param name="LeastShort">Least units short of it in all; null where time ran out.</param>
/// <param name="ShortageCostUsd">Least shortage value while it is kept; null where it cannot be.</param>
/// <param name="Conflicts">A smallest set of resources that rules it out: with any one of them unlimited it can be kept.</param>
public sealed record TargetAnswer(
    string Pattern,
    string Target,
    bool? Possible,
    double? LeastShort,
    double? ShortageCostUsd,
    ImmutableArray<PlanConflict> Conflicts);
