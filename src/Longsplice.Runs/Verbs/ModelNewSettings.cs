using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>The question of which a model is made.</summary>
/// <param name="Items">Items wanted.</param>
/// <param name="Nations">Nations that want them, each <c>ID</c> or, for a draft, <c>ID=THEATRE</c>.</param>
/// <param name="From">Model to cut out of; null begins a draft.</param>
/// <param name="Name">Name of the model; null names it after its folder.</param>
public sealed record ModelNewSettings(
    ImmutableArray<string> Items, ImmutableArray<string> Nations, string? From, string? Name);
