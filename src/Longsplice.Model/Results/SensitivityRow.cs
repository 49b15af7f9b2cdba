using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>How the answer swings when one figure alone moves from its low to its high.</summary>
[Table(
    "sensitivity", nameof(Rank),
    Meaning = "How the answer swings when one figure alone moves from its low to its high; the largest swing first.")]
public sealed record SensitivityRow
{
    /// <summary>1 swings the answer most.</summary>
    [Column("1 swings the answer most.")]
    public required int Rank { get; init; }

    /// <summary>Table of the figure.</summary>
    [Column("Table of the figure.")]
    public required string Table { get; init; }

    /// <summary>Key of its row.</summary>
    [Column("Key of its row.")]
    public required string Id { get; init; }

    /// <summary>Its column.</summary>
    [Column("Its column.")]
    public required string Column { get; init; }

    /// <summary>Its low.</summary>
    [Column("Its low.")]
    public required double Low { get; init; }

    /// <summary>Its high; twice the load where a case has no limit.</summary>
    [Column("Its high; twice the load where a case has no limit.")]
    public required double High { get; init; }

    /// <summary>The measure when the figure is at its low and all others at their best.</summary>
    [Column("The measure when the figure is at its low and all others at their best.")]
    public required double AtLow { get; init; }

    /// <summary>The measure when it is at its high.</summary>
    [Column("The measure when it is at its high.")]
    public required double AtHigh { get; init; }

    /// <summary>First week short of any demand at its low; empty where never.</summary>
    [Column("First week short of any demand at its low; empty where never.")]
    public int? FirstWeekAtLow { get; init; }

    /// <summary>First week short of any demand at its high; empty where never.</summary>
    [Column("First week short of any demand at its high; empty where never.")]
    public int? FirstWeekAtHigh { get; init; }

    /// <summary>short_total (units) where all demands want one item, else shortage_cost_usd; all demands, beyond the baseline.</summary>
    [Column("short_total (units) where all demands want one item, else shortage_cost_usd; all demands, beyond the baseline.")]
    public required string Measure { get; init; }

    /// <summary>The measure when all figures are at their best.</summary>
    [Column("The measure when all figures are at their best.")]
    public required double AtBest { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
