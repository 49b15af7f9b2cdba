using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>Passages and groups.</summary>
/// <param name="Passages">The passages.</param>
/// <param name="Groups">Members of each group.</param>
public sealed record SeaPassagesData(
    ImmutableArray<SeaPassage> Passages, ImmutableSortedDictionary<string, ImmutableArray<string>> Groups);
