using Longsplice.Model.Tables;

namespace Longsplice.Runs.Pooling;

/// <summary>Lots of the merged order books.</summary>
[Table("lots", nameof(Item), nameof(Line), nameof(Year), Meaning = "Lots of the merged order books.")]
public sealed record PoolLotRow
{
    /// <summary>Item.</summary>
    [Column("Item.")]
    public required string Item { get; init; }

    /// <summary>Line.</summary>
    [Column("Line.")]
    public required string Line { get; init; }

    /// <summary>Year in which they are made.</summary>
    [Column("Year in which they are made.")]
    public required int Year { get; init; }

    /// <summary>Units made.</summary>
    [Column("Units made.")]
    public required double Units { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
