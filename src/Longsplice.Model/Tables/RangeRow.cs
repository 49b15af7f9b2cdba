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
    [Column("Lowest plausible value; empty is the best.", Unknown = UnknownRule.Empty)]
    public double? Low { get; init; }

    /// <summary>Best estimate.</summary>
    [Column("Best estimate; empty is the figure itself, or half-way where that is unknown.", Unknown = UnknownRule.Empty)]
    public double? Best { get; init; }

    /// <summary>Highest plausible value.</summary>
    [Column("Highest plausible value; empty is the best.", Unknown = UnknownRule.Empty)]
    public double? High { get; init; }

    /// <summary>How draws spread between low and high.</summary>
    [Column("How draws spread between low and high: triangular, with its peak at best, or uniform.")]
    public Distribution Distribution { get; init; }
}
