using System.Collections.Immutable;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>scenario merge</c> says.</summary>
/// <param name="Conflicts">Fields of which both say different things.</param>
/// <param name="Scenario">The merged scenario as YAML; null where there are conflicts.</param>
/// <param name="Out">File written; null where none.</param>
public sealed record ScenarioMergeData(ImmutableArray<FieldDifference> Conflicts, string? Scenario, string? Out);
