using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Longsplice.Model;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>criticality</c> says of a model.</summary>
/// <param name="Criticality">Elements by the cost of their absence.</param>
/// <param name="Dependence">Who would be short of what without whom.</param>
/// <param name="Concentration">In how few hands items are made.</param>
/// <param name="SharedLines">Production lines that several items need.</param>
/// <param name="Out">Run folder written; null where none.</param>
/// <param name="Model">The model.</param>
public sealed record CriticalityData(
    ImmutableArray<CriticalityRow> Criticality,
    ImmutableArray<DependenceRow> Dependence,
    ImmutableArray<ConcentrationRow> Concentration,
    ImmutableArray<SharedLine> SharedLines,
    string? Out,
    [property: JsonIgnore] SupplyModel Model);
