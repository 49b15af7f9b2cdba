using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Longsplice.Model;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>cables</c> says of a model.</summary>
/// <param name="Cut">Ids of the segments that are cut.</param>
/// <param name="Nations">Nations, in order of their ids.</param>
/// <param name="Pairs">Pairs that cables join when nothing is cut.</param>
/// <param name="Worst">The worst sets of cuts.</param>
/// <param name="Repairs">Repairs of the segments that are cut.</param>
/// <param name="Weeks">Capacity by week and nation; none where nothing is cut.</param>
/// <param name="Out">Run folder written; null where none.</param>
/// <param name="Model">The model.</param>
public sealed record CablesData(
    ImmutableArray<string> Cut,
    ImmutableArray<CableNationRow> Nations,
    ImmutableArray<CablePairRow> Pairs,
    ImmutableArray<CableWorstRow> Worst,
    ImmutableArray<CableRepairRow> Repairs,
    ImmutableArray<CableWeekRow> Weeks,
    string? Out,
    [property: JsonIgnore] SupplyModel Model);
