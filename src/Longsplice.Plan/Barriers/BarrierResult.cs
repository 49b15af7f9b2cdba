using System.Collections.Immutable;

namespace Longsplice.Plan.Barriers;

/// <summary>What the barriers of a model are worth.</summary>
/// <param name="AsItIs">Least shortage cost with all barriers, in USD where demands have a cost.</param>
/// <param name="AllLifted">The same without any.</param>
/// <param name="Barriers">Each barrier, greatest Shapley value first.</param>
/// <param name="Pairs">Pairs that spare something, greatest first.</param>
/// <param name="Plans">Plans solved.</param>
public sealed record BarrierResult(
    double AsItIs, double AllLifted, ImmutableArray<BarrierRow> Barriers, ImmutableArray<BarrierPairRow> Pairs, int Plans);
