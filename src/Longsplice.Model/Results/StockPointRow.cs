using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What a stock point held and moved in a week.</summary>
[Table("stock_points", nameof(Pattern), Meaning = "What a stock point held and moved in a week.")]
public sealed record StockPointRow : IRunRow
{
    /// <summary>
    /// Crisis pattern: events, a crisis id, A>B or A+B; baseline is the run without events.
    /// </summary>
    [Column("Crisis pattern: events, a crisis id, A>B or A+B; baseline is the run without events.")]
    public required string Pattern { get; init; }

    /// <summary>Policy: national, theatre or pooled.</summary>
    [Column("Policy: national, theatre or pooled.")]
    public required string Policy { get; init; }

    /// <summary>Case of what is unknown: worse, best or better.</summary>
    [Column("Case of what is unknown: worse, best or better.")]
    public required string Case { get; init; }

    /// <summary>Week.</summary>
    [Column("Week.")]
    public required int Week { get; init; }

    /// <summary>Site.</summary>
    [Column("Site.")]
    public required SiteId Site { get; init; }

    /// <summary>Item.</summary>
    [Column("Item.")]
    public required ItemId Item { get; init; }

    /// <summary>In stock at the end of the week.</summary>
    [Column("In stock at the end of the week.")]
    public required double OnHand { get; init; }

    /// <summary>Shipped or in work for this point, not yet arrived.</summary>
    [Column("Shipped or in work for this point, not yet arrived.")]
    public required double UnderWay { get; init; }

    /// <summary>Arrived by contract or handed over.</summary>
    [Column("Arrived by contract or handed over.")]
    public required double Received { get; init; }

    /// <summary>Made here and out of work.</summary>
    [Column("Made here and out of work.")]
    public required double Produced { get; init; }

    /// <summary>Used by recipes.</summary>
    [Column("Used by recipes.")]
    public required double Consumed { get; init; }

    /// <summary>Left by contract.</summary>
    [Column("Left by contract.")]
    public required double Shipped { get; init; }

    /// <summary>Handed to final demand.</summary>
    [Column("Handed to final demand.")]
    public required double Served { get; init; }

    /// <summary>Stock over the weekly demand rate; empty where nothing is drawn.</summary>
    [Column("Stock over the weekly demand rate; empty where nothing is drawn.")]
    public double? WeeksOfSupply { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
