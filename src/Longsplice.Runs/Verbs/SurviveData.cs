using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Longsplice.Model;
using Longsplice.Plan.Survival;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>survive</c> says of a model.</summary>
/// <param name="Elements">Sites lost one at a time, worst first.</param>
/// <param name="Out">Run folder written; null where none.</param>
/// <param name="Model">The model.</param>
/// <param name="HasCosts">True where losses are in USD; else a unit short counts 1.</param>
/// <param name="Worst">The worst losses of several sites, local: no run folder holds them; null where not asked for.</param>
public sealed record SurviveData(
    ImmutableArray<SurvivalRow> Elements,
    string? Out,
    [property: JsonIgnore] SupplyModel Model,
    [property: JsonIgnore] bool HasCosts,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WorstRemovals? Worst = null);
