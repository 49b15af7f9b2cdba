using Longsplice.Model.Tables;

namespace Longsplice.Runs.Pooling;

/// <summary>What pooling saves, item by item, beside what it could save at most.</summary>
[Table("pool", nameof(Item), Meaning = "What pooling saves, item by item, beside what it could save at most.")]
public sealed record PoolRow
{
    /// <summary>Item.</summary>
    [Column("Item.")]
    public required string Item { get; init; }

    /// <summary>Units ordered in all.</summary>
    [Column("Units ordered in all.")]
    public required double Units { get; init; }

    /// <summary>What buyers pay when each orders by itself.</summary>
    [Column("What buyers pay when each orders by itself.", Unit = "USD")]
    public required double AloneUsd { get; init; }

    /// <summary>What the merged order book costs.</summary>
    [Column("What the merged order book costs.", Unit = "USD")]
    public required double PooledUsd { get; init; }

    /// <summary>What it costs at least; proven.</summary>
    [Column("What it costs at least; proven.", Unit = "USD")]
    public required double PooledBoundUsd { get; init; }

    /// <summary>What pooling saves.</summary>
    [Column("What pooling saves.", Unit = "USD")]
    public required double SavingUsd { get; init; }

    /// <summary>That as a share of what buyers pay alone.</summary>
    [Column("That as a share of what buyers pay alone.")]
    public required double SavingShare { get; init; }

    /// <summary>What it could save at most, in closed form.</summary>
    [Column("What it could save at most, in closed form.", Unit = "USD")]
    public required double SavingBoundUsd { get; init; }

    /// <summary>Share of unit costs that learning alone saves at most.</summary>
    [Column("Share of unit costs that learning alone saves at most.")]
    public required double LearningBoundShare { get; init; }

    /// <summary>What a second line costs; empty where there is none.</summary>
    [Column("What a second line costs; empty where there is none.", Unit = "USD")]
    public double? SecondLineUsd { get; init; }

    /// <summary>Weeks of orders that it makes in an outage of the other.</summary>
    [Column("Weeks of orders that it makes in an outage of the other.", Unit = "weeks")]
    public double? SecondLineWeeks { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
