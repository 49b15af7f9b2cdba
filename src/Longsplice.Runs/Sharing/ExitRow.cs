using Longsplice.Model.Tables;
using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>Shares when a partner has left.</summary>
[Table("exits", nameof(Without), nameof(Rule), nameof(Player), Meaning = "Shares when a partner has left.")]
public sealed record ExitRow
{
    /// <summary>Partner who has left.</summary>
    [Column("Partner who has left.")]
    public required string Without { get; init; }

    /// <summary>The rule.</summary>
    [Column("The rule.")]
    public required SharingRule Rule { get; init; }

    /// <summary>Player who stays.</summary>
    [Column("Player who stays.")]
    public required string Player { get; init; }

    /// <summary>Its share.</summary>
    [Column("Its share.")]
    public required double Share { get; init; }

    /// <summary>That less its share with the partner.</summary>
    [Column("That less its share with the partner.")]
    public required double Change { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
