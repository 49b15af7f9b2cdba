using System.Collections.Immutable;

namespace Longsplice.Plan.Sharing;

/// <summary>How a game is to be shared.</summary>
public sealed record SharingOptions
{
    /// <summary>Unions, each the bits of its members, together all players; empty for none.</summary>
    public ImmutableArray<ulong> Unions { get; init; } = [];

    /// <summary>Key of the proportional rule by player; null takes what each pays or gains alone.</summary>
    public ImmutableArray<double>? Key { get; init; }

    /// <summary>Shares from the duals of the plan of all, in the game's own sign; null where the game is no plan's.</summary>
    public ImmutableArray<double>? OwenPoint { get; init; }

    /// <summary>Players up to which every coalition is looked at, at most <see cref="CoalitionGame.MostExact"/>.</summary>
    public int MostExact { get; init; } = CoalitionGame.MostExact;

    /// <summary>Joining orders drawn for the Shapley value; null for the exact value.</summary>
    public int? Samples { get; init; }

    /// <summary>Seed of the draws.</summary>
    public long Seed { get; init; }
}
