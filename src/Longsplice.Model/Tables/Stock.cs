using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>Quantity held at a site at the start.</summary>
[Table("stocks", nameof(Site), nameof(Item), Meaning = "Quantity held at a site at the start.")]
public sealed record Stock : Row
{
    /// <summary>Site that holds it.</summary>
    [Column("Site that holds it.")]
    public required SiteId Site { get; init; }

    /// <summary>Item held.</summary>
    [Column("Item held.")]
    public required ItemId Item { get; init; }

    /// <summary>Quantity at the start; wins over the cover.</summary>
    [Column(
        "Quantity at the start; wins over the cover.",
        Unit = "units", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Cover)]
    public double? Quantity { get; init; }

    /// <summary>Part that neither production nor sales may touch.</summary>
    [Column(
        "Part that neither production nor sales may touch.",
        Unit = "units", Min = 0,
        Worse = WorseEnd.High, Unknown = UnknownRule.Reserve)]
    public double? Reserve { get; init; }

    /// <summary>Weeks of throughput held at the start, on top of the reserve.</summary>
    [Column(
        "Weeks of throughput held at the start, on top of the reserve.",
        Unit = "weeks", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Cover)]
    public double? CoverWeeks { get; init; }
}
