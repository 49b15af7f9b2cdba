using System.Collections.Immutable;

namespace Longsplice.Model.Describe;

/// <summary>A demand that no chain of sources reaches.</summary>
/// <param name="Demand">Id of the demand.</param>
/// <param name="Point">Its site and item.</param>
/// <param name="Missing">Points up the chain that have no source, or only denied ones.</param>
public sealed record UnservedDemand(string Demand, string Point, ImmutableArray<string> Missing);
