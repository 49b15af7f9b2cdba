using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>In how few hands the making of an item lies, before any event.</summary>
[Table("concentration", nameof(Item), Meaning = "In how few hands the making of an item lies, before any event.")]
public sealed record ConcentrationRow
{
    /// <summary>Item.</summary>
    [Column("Item.")]
    public required ItemId Item { get; init; }

    /// <summary>Steps of making between the item and what final demand takes; 0 is what it takes.</summary>
    [Column("Steps of making between the item and what final demand takes; 0 is what it takes.")]
    public required int Tier { get; init; }

    /// <summary>Herfindahl–Hirschman index over nations: sum of squared percentages, at most 10,000.</summary>
    [Column("Herfindahl–Hirschman index over nations: sum of squared percentages, at most 10,000.")]
    public required double Hhi { get; init; }

    /// <summary>Nation that makes most.</summary>
    [Column("Nation that makes most.")]
    public required NationId TopNation { get; init; }

    /// <summary>Its share of what is made.</summary>
    [Column("Its share of what is made.")]
    public required double TopShare { get; init; }

    /// <summary>Share made by nations that are not allies.</summary>
    [Column("Share made by nations that are not allies.")]
    public required double ExternalShare { get; init; }

    /// <summary>Sites that make it.</summary>
    [Column("Sites that make it.")]
    public required int Suppliers { get; init; }

    /// <summary>The one site that makes it; empty where there are several.</summary>
    [Column("The one site that makes it; empty where there are several.")]
    public SiteId? SoleSource { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
