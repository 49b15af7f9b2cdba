using System.Collections.Immutable;

namespace Longsplice.Model.Cuts;

/// <summary>A part cut out of a model.</summary>
/// <param name="Model">The part, closed upstream: whatever its demands draw on is in it.</param>
/// <param name="Severed">Links to what was left out; those who drew on kept points no longer compete for them.</param>
public sealed record ModelCut(SupplyModel Model, ImmutableArray<SeveredLink> Severed);
