using System.Collections.Immutable;

namespace Longsplice.Plan.Sharing;

/// <summary>How a game is to be shared.</summary>
public sealed record SharingOptions
{
    /// <summary>Unions, each the bits of its members, together all players; empty for none.</summary>
    public ImmutableArray<ulong> Unions { get; init; } = [];

    /// <summary>Key of the proportional rule by player; null takes what each pays or gains alone.</summary>
    public ImmutableArray<double>? Key { get; init; }

    /// <summary>Joining orders drawn for the Shapley value; null for the exact value.</summary>
    public int? Samples { get; init; }

    /// <summary>Seed of the draws.</summary>
    public long Seed { get; init; }
}
