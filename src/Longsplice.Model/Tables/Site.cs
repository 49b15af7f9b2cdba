using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>A mine, plant, depot, port or base: a node of the network.</summary>
[Table(
    "sites", nameof(Id),
    Meaning = "A mine, plant, depot, port or base: a node of the network.", IsRequired = true)]
public sealed record Site : Row
{
    /// <summary>Id of the site.</summary>
    [Column("Id of the site.")]
    public required SiteId Id { get; init; }

    /// <summary>Name that results show; the id where empty.</summary>
    [Column("Name that results show; the id where empty.")]
    public string? Name { get; init; }

    /// <summary>Nation in which the site lies.</summary>
    [Column("Nation in which the site lies.")]
    public required NationId Nation { get; init; }

    /// <summary>What the site is.</summary>
    [Column("What the site is.")]
    public required SiteKind Kind { get; init; }

    /// <summary>Latitude at city level.</summary>
    [Column(
        "Latitude at city level.",
        Unit = "degrees north", Min = -90, Max = 90,
        Unknown = UnknownRule.Empty)]
    public double? Latitude { get; init; }

    /// <summary>Longitude at city level.</summary>
    [Column(
        "Longitude at city level.",
        Unit = "degrees east", Min = -180, Max = 180,
        Unknown = UnknownRule.Empty)]
    public double? Longitude { get; init; }

    /// <summary>UN/LOCODE of the place.</summary>
    [Column("UN/LOCODE of the place.")]
    public string? Locode { get; init; }

    /// <summary>True where coordinates or a UN/LOCODE say where the site lies.</summary>
    public bool HasPlace => Locode is not null || (double.IsFinite(Latitude ?? double.NaN) && double.IsFinite(Longitude ?? double.NaN));
}
