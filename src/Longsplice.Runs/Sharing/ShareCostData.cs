using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>What <c>share-cost</c> says of a game.</summary>
/// <param name="Players">Players.</param>
/// <param name="Kind">What the values are.</param>
/// <param name="Grand">Value of all together.</param>
/// <param name="Additivity">sub, super or neither; null where not all coalitions were looked at.</param>
/// <param name="Core">nonempty or empty; null where not looked at.</param>
/// <param name="LeastCoreEpsilon">What every group must be asked to forgo at least; at most 0 where the core is not empty.</param>
/// <param name="CoreProof">Where the core is empty: weighted groups that are worth more than the whole.</param>
/// <param name="BestSplit">Groups into which all would split best.</param>
/// <param name="Objections">Each player's best objection to each rule.</param>
/// <param name="Rules">What each rule gives.</param>
/// <param name="Exits">What changes when a partner leaves.</param>
/// <param name="Out">Run folder written; null where none.</param>
/// <param name="Seed">Seed of the sample; null where shares are exact.</param>
/// <param name="Unit">Unit in texts.</param>
/// <param name="Plan">Where the values come from; null where they come from a file.</param>
public sealed record ShareCostData(
    ImmutableArray<string> Players,
    GameKind Kind,
    double Grand,
    string? Additivity,
    string? Core,
    double? LeastCoreEpsilon,
    ImmutableArray<WeightedGroup> CoreProof,
    ImmutableArray<string> BestSplit,
    ImmutableArray<ObjectionWords> Objections,
    ImmutableArray<RuleData> Rules,
    ImmutableArray<ExitData> Exits,
    string? Out,
    long? Seed = null,
    [property: JsonIgnore] string Unit = "",
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PlanGameData? Plan = null);
