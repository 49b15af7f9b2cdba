using System.Collections.Immutable;
using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>Permission that bounds a flow from one nation to another.</summary>
[Table(
    "licences", nameof(Id), nameof(Exporter), nameof(Importer), nameof(Items),
    Meaning = "Permission that bounds a flow from one nation to another.")]
public sealed record Licence : Row
{
    /// <summary>Id of the licence; events name it.</summary>
    [Column("Id of the licence; events name it.")]
    public LicenceId? Id { get; init; }

    /// <summary>Nation that exports; empty is any.</summary>
    [Column("Nation that exports; empty is any.")]
    public NationId? Exporter { get; init; }

    /// <summary>Nation that imports; empty is any.</summary>
    [Column("Nation that imports; empty is any.")]
    public NationId? Importer { get; init; }

    /// <summary>Items that it covers; empty is all.</summary>
    [Column("Items that it covers; empty is all.")]
    public ImmutableArray<ItemId> Items { get; init; } = [];

    /// <summary>Open, licensed (with delay and quota) or denied.</summary>
    [Column("Open, licensed (with delay and quota) or denied.")]
    public LicenceStatus Status { get; init; }

    /// <summary>Weeks before the first shipment.</summary>
    [Column(
        "Weeks before the first shipment.",
        Unit = "weeks", Min = 0,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 26.0, 12, 0 })]
    public int? DelayWeeks { get; init; }

    /// <summary>Most that may pass in 52 weeks.</summary>
    [Column(
        "Most that may pass in 52 weeks.",
        Unit = "units a year", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Load)]
    public double? QuotaPerYear { get; init; }
}
