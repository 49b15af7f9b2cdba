using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Barriers;
using Longsplice.Plan.Prices;
using Longsplice.Runs.Store;

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
/// <param name="Costs">Shortage cost with all barriers, then with none.</param>
/// <param name="Model">The model.</param>
/// <param name="Scenario">The scenario.</param>
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
    string? Out,
    [property: JsonIgnore] ImmutableArray<BarrierCostRow> Costs,
    [property: JsonIgnore] SupplyModel Model,
    [property: JsonIgnore] Scenario Scenario)
{
    /// <summary>The result tables.</summary>
    [JsonIgnore]
    internal ImmutableArray<RunTable> Tables =>
    [
        RunTable.Of(Barriers), RunTable.Of(Pairs), RunTable.Of(Costs), .. Prices is { } prices ? [RunTable.Of(prices)] : Array.Empty<RunTable>(),
    ];

    /// <summary>What a barrier says, in words.</summary>
    /// <param name="barrier">Its id.</param>
    public string Meaning(string barrier) => Barriers.First(row => row.Barrier == barrier).Meaning;
}
