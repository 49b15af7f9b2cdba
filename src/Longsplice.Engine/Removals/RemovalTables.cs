using System.Collections.Immutable;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Removals;

/// <summary>What the analysis of removals gives.</summary>
/// <param name="Criticality">Elements by the cost of their absence.</param>
/// <param name="Dependence">Who would be short of what without whom.</param>
/// <param name="Concentration">In how few hands items are made.</param>
public sealed record RemovalTables(
    ImmutableArray<CriticalityRow> Criticality,
    ImmutableArray<DependenceRow> Dependence,
    ImmutableArray<ConcentrationRow> Concentration);
