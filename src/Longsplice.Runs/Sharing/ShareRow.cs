using Longsplice.Model.Tables;
using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>What each player pays or gains by each rule.</summary>
[Table("shares", nameof(Rule), nameof(Player), Meaning = "What each player pays or gains by each rule.")]
public sealed record ShareRow
{
    /// <summary>The rule.</summary>
    [Column("The rule.")]
    public required SharingRule Rule { get; init; }

    /// <summary>Player.</summary>
    [Column("Player.")]
    public required string Player { get; init; }

    /// <summary>Its share.</summary>
    [Column("Its share.")]
    public required double Share { get; init; }

    /// <summary>Low end of its 95 % band; empty where the share is exact.</summary>
    [Column("Low end of its 95 % band; empty where the share is exact.")]
    public double? Low { get; init; }

    /// <summary>High end of its 95 % band; empty where the share is exact.</summary>
    [Column("High end of its 95 % band; empty where the share is exact.")]
    public double? High { get; init; }

    /// <summary>True where no group gains by leaving; empty where not looked at.</summary>
    [Column("True where no group gains by leaving; empty where not looked at.")]
    public bool? InCore { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
