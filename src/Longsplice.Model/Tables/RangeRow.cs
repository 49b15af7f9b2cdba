namespace Longsplice.Model.Tables;

/// <summary>Low, best and high of a figure that is not known well.</summary>
[Table(
    "ranges", nameof(Table), nameof(Id), nameof(Column),
    Meaning = "Low, best and high of a figure that is not known well.")]
public sealed record RangeRow : Row
{
    /// <summary>Table of the figure.</summary>
    [Column("Table of the figure.")]
    public required string Table { get; init; }

    /// <summary>Key of its row.</summary>
    [Column("Key of its row.")]
    public required string Id { get; init; }

    /// <summary>Its column.</summary>
    [Column("Its column.")]
    public required string Column { get; init; }

    /// <summary>Lowest plausible value.</summary>
    [Column("Lowest plausible value.")]
    public double? Low { get; init; }

    /// <summary>Best estimate.</summary>
    [Column("Best estimate.")]
    public double? Best { get; init; }

    /// <summary>Highest plausible value.</summary>
    [Column("Highest plausible value.")]
    public double? High { get; init; }

    /// <summary>How values spread between low and high.</summary>
    [Column("How values spread between low and high.")]
    public string? Distribution { get; init; }
}
