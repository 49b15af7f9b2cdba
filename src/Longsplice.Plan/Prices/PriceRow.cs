using Longsplice.Model.Tables;

namespace Longsplice.Plan.Prices;

/// <summary>What another unit of a resource would spare in shortage cost, over all weeks, in the plan of all.</summary>
[Table("prices", nameof(Kind), nameof(Id), Meaning = "What another unit of a resource would spare in shortage cost, over all weeks, in the plan of all together; resources that spare something.")]
public sealed record PriceRow
{
    /// <summary>Kind of the resource.</summary>
    [Column("Kind of the resource.")]
    public required ResourceKind Kind { get; init; }

    /// <summary>Its id in the tables; a stock is site/item, a quota its licence or event.</summary>
    [Column("Its id in the tables; a stock is site/item, a quota its licence or event.")]
    public required string Id { get; init; }

    /// <summary>How much there is: a week, a year for licences, once for stock.</summary>
    [Column("How much there is where nothing happens: starts, hours, tonnes or units a week, units a year for licences, units once for stock.")]
    public required double Amount { get; init; }

    /// <summary>What one more unit of the amount spares, by the duals of the plan.</summary>
    [Column("What one more unit of the amount spares, by the duals of the plan.", Unit = "USD")]
    public required double Price { get; init; }

    /// <summary>What a sliver more spares, by a re-solve.</summary>
    [Column("What a sliver more spares, a unit, by a re-solve.", Unit = "USD")]
    public required double Low { get; init; }

    /// <summary>What a sliver less costs, by a re-solve.</summary>
    [Column("What a sliver less costs, a unit, by a re-solve.", Unit = "USD")]
    public required double High { get; init; }

    /// <summary>True where low and high differ by more than 1e-4: the price is no one number.</summary>
    [Column("True where low and high differ by more than 1e-4, for prices above 1 of the price: it is no one number then.")]
    public required bool Degenerate { get; init; }

    /// <summary>What a unit costs on average when half is gone; empty where not asked.</summary>
    [Column("What a unit costs on average when half is gone; empty where the curve was not asked for.", Unit = "USD")]
    public double? AtMinus50 { get; init; }

    /// <summary>The same, a tenth gone.</summary>
    [Column("The same, a tenth gone.", Unit = "USD")]
    public double? AtMinus10 { get; init; }

    /// <summary>The same, a hundredth gone.</summary>
    [Column("The same, a hundredth gone.", Unit = "USD")]
    public double? AtMinus1 { get; init; }

    /// <summary>What a unit spares on average when a hundredth is added.</summary>
    [Column("What a unit spares on average when a hundredth is added.", Unit = "USD")]
    public double? AtPlus1 { get; init; }

    /// <summary>The same, a tenth added.</summary>
    [Column("The same, a tenth added.", Unit = "USD")]
    public double? AtPlus10 { get; init; }

    /// <summary>The same, half as much again.</summary>
    [Column("The same, half as much again.", Unit = "USD")]
    public double? AtPlus50 { get; init; }

    /// <summary>The same, twice as much.</summary>
    [Column("The same, twice as much.", Unit = "USD")]
    public double? AtPlus100 { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
