using Longsplice.Model.Tables;
using Longsplice.Plan.Pooling;

namespace Longsplice.Runs.Pooling;

/// <summary>A line that could make an item, and on what terms.</summary>
[Table("terms", nameof(Line), nameof(Item), Meaning = "Lines that could make an item, and on what terms.")]
public sealed record TermRow : Row
{
    /// <summary>Line.</summary>
    [Column("Line.")]
    public required string Line { get; init; }

    /// <summary>Item.</summary>
    [Column("Item.")]
    public required string Item { get; init; }

    /// <summary>Cost of each year in which it makes a lot.</summary>
    [Column("Cost of each year in which it makes a lot.", Unit = "USD", Min = 0)]
    public double SetupUsd { get; init; }

    /// <summary>Cost of the first unit ever made.</summary>
    [Column("Cost of the first unit ever made.", Unit = "USD", Min = 0)]
    public required double FirstUnitUsd { get; init; }

    /// <summary>Factor on the cost each time the number made doubles; 1 learns nothing. 0.85 to 0.95 is a range people use, not a fact.</summary>
    [Column("Factor on the cost each time the number made doubles; 1 learns nothing. 0.85 to 0.95 is a range people use, not a fact.", Min = 0.5, Max = 1)]
    public double Slope { get; init; } = 1;

    /// <summary>What falls by the slope: the unit's cost, or the average of all so far.</summary>
    [Column("What falls by the slope: the unit's cost (unit), or the average of all so far (cumulative_average).")]
    public LearningTheory Theory { get; init; }

    /// <summary>Units made before these orders.</summary>
    [Column("Units made before these orders.", Min = 0)]
    public double MadeBefore { get; init; }

    /// <summary>Least it makes in a year in which it makes any.</summary>
    [Column("Least it makes in a year in which it makes any.", Min = 0)]
    public double MinimumLot { get; init; }

    /// <summary>Most it makes in a year; empty is no limit.</summary>
    [Column("Most it makes in a year; empty is no limit.", Min = 0, ExcludesMin = true)]
    public double? CapacityPerYear { get; init; }

    /// <summary>Lot from which the price is broken.</summary>
    [Column("Lot from which the price is broken.", Min = 0)]
    public double BreakQuantity { get; init; }

    /// <summary>Share by which every unit of such a lot is cheaper.</summary>
    [Column("Share by which every unit of such a lot is cheaper.", Min = 0, Max = 0.9)]
    public double BreakShare { get; init; }

    internal PoolLine ToLine() => new(
        Line,
        SetupUsd,
        new LearningCurve(FirstUnitUsd, Slope, Theory, MadeBefore),
        MinimumLot,
        CapacityPerYear ?? double.PositiveInfinity,
        BreakQuantity,
        BreakShare);
}
