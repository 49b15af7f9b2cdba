using System.Collections.Immutable;
using Longsplice.Plan.Barriers;
using Longsplice.Plan.Prices;

namespace Longsplice.Runs.Barriers;

/// <summary>What <c>barriers</c> says of a model and a scenario.</summary>
/// <param name="Answer">The answer in up to ten lines.</param>
/// <param name="Pattern">Pattern of crises.</param>
/// <param name="Weeks">Weeks planned.</param>
/// <param name="AsItIs">Least shortage cost of the plan of all with all barriers.</param>
/// <param name="AllLifted">The same without any.</param>
/// <param name="Plans">Plans solved for the barriers.</param>
/// <param name="Barriers">Each barrier.</param>
/// <param name="Pairs">Pairs of barriers that spare something together.</param>
/// <param name="Prices">Prices of resources; null where not asked for.</param>
/// <param name="Out">Run folder written; null where none.</param>
public sealed record BarriersData(
    ImmutableArray<string> Answer,
    string Pattern,
    int Weeks,
    double AsItIs,
    double AllLifted,
    int Plans,
    ImmutableArray<BarrierRow> Barriers,
    ImmutableArray<BarrierPairRow> Pairs,
    ImmutableArray<PriceRow>? Prices,
    string? Out);
