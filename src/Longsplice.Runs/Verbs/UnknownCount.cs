using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>Figures left unknown.</summary>
/// <param name="Total">All of them.</param>
/// <param name="ByColumn">By table and column.</param>
public sealed record UnknownCount(int Total, ImmutableSortedDictionary<string, int> ByColumn);
