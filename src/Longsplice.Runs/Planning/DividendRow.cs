using Longsplice.Model.Tables;

namespace Longsplice.Runs.Planning;

/// <summary>What planning together saves against each for itself; may be zero or negative.</summary>
[Table("dividend", nameof(Pattern), Meaning = "What planning together saves against each for itself; may be zero or negative.")]
public sealed record DividendRow
{
    /// <summary>Crisis pattern: events, a crisis id, A&gt;B or A+B.</summary>
    [Column("Crisis pattern: events, a crisis id, A>B or A+B.")]
    public required string Pattern { get; init; }

    /// <summary>What may cross a wall in alone: contracts or none.</summary>
    [Column("What may cross a wall in alone: contracts or none.")]
    public required string Trade { get; init; }

    /// <summary>Shortage cost saved.</summary>
    [Column("Shortage cost saved.", Unit = "USD")]
    public double? ShortageCostUsd { get; init; }

    /// <summary>That, less what production and transport cost more.</summary>
    [Column("That, less what production and transport cost more.", Unit = "USD")]
    public double? Usd { get; init; }

    /// <summary>Most that coordination may cost in all.</summary>
    [Column("Most that coordination may cost in all.", Unit = "USD")]
    public double? BreakEvenCostUsd { get; init; }

    /// <summary>Weeks by which joint shipments may come later until nothing is saved; empty where nothing is.</summary>
    [Column("Weeks by which joint shipments may come later until nothing is saved; empty where nothing is.", Unit = "weeks")]
    public int? BreakEvenLagWeeks { get; init; }

    /// <summary>How many times as dear joint production and transport may get; empty where they cost nothing.</summary>
    [Column("How many times as dear joint production and transport may get; empty where they cost nothing.")]
    public double? BreakEvenFactor { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
