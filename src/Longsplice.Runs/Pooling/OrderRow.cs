using Longsplice.Model.Tables;

namespace Longsplice.Runs.Pooling;

/// <summary>What a buyer wants of an item in a year.</summary>
[Table("orders", nameof(Buyer), nameof(Item), nameof(Year), Meaning = "What each buyer wants of each item, year by year.")]
public sealed record OrderRow : Row
{
    /// <summary>Buyer.</summary>
    [Column("Buyer.")]
    public required string Buyer { get; init; }

    /// <summary>Item.</summary>
    [Column("Item.")]
    public required string Item { get; init; }

    /// <summary>Year in which it is wanted.</summary>
    [Column("Year in which it is wanted.", Min = 1900, Max = 2200)]
    public required int Year { get; init; }

    /// <summary>Units.</summary>
    [Column("Units.", Min = 0)]
    public required double Quantity { get; init; }
}
