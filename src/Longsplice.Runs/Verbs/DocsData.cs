using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>Pages that were stale.</summary>
/// <param name="Stale">Names of the pages.</param>
public sealed record DocsData(ImmutableArray<string> Stale);
