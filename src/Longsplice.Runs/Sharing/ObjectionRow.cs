using Longsplice.Model.Tables;
using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>Each player's best objection to each rule.</summary>
[Table("objections", nameof(Rule), nameof(Player), Meaning = "Each player's best objection to each rule.")]
public sealed record ObjectionRow
{
    /// <summary>The rule.</summary>
    [Column("The rule.")]
    public required SharingRule Rule { get; init; }

    /// <summary>Player.</summary>
    [Column("Player.")]
    public required string Player { get; init; }

    /// <summary>Group with which it would fare best, joined by +.</summary>
    [Column("Group with which it would fare best, joined by +.")]
    public required string Coalition { get; init; }

    /// <summary>Its share by the rule.</summary>
    [Column("Its share by the rule.")]
    public required double Here { get; init; }

    /// <summary>Its share in the group, whose gain is shared equally.</summary>
    [Column("Its share in the group, whose gain is shared equally.")]
    public required double There { get; init; }

    /// <summary>True where that is better for it.</summary>
    [Column("True where that is better for it.")]
    public required bool Holds { get; init; }

    /// <summary>The same in words.</summary>
    [Column("The same in words.")]
    public required string Sentence { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
