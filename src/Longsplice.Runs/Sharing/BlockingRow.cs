using Longsplice.Model.Tables;
using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>Groups that gain by leaving, by rule; the twenty that gain most.</summary>
[Table("blocking", nameof(Rule), nameof(Coalition), Meaning = "Groups that gain by leaving, by rule; the twenty that gain most.")]
public sealed record BlockingRow
{
    /// <summary>The rule.</summary>
    [Column("The rule.")]
    public required SharingRule Rule { get; init; }

    /// <summary>Its members, joined by +.</summary>
    [Column("Its members, joined by +.")]
    public required string Coalition { get; init; }

    /// <summary>What it gains in all.</summary>
    [Column("What it gains in all.")]
    public required double Excess { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
