using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Longsplice.Model;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>policies</c> says of a model and a scenario.</summary>
/// <param name="Answer">The answer in a few lines.</param>
/// <param name="Policies">What is short under each policy, in each pattern.</param>
/// <param name="Out">Run folder written; null where none.</param>
/// <param name="Model">The model.</param>
public sealed record PoliciesData(
    ImmutableArray<string> Answer,
    ImmutableArray<PolicyRow> Policies,
    string? Out,
    [property: JsonIgnore] SupplyModel Model);
