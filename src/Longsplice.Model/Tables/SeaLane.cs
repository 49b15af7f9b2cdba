using System.Collections.Immutable;
using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>
/// A service by sea between two sites with places, whose ways, days and passages are computed when the model is used:
/// the lane of its id, and one more for each way round a passage that may be shut.
/// </summary>
[Table("sea_lanes", nameof(Id), Meaning = "A service by sea whose ways, days and passages are computed on the sea graph when the model is used.")]
public sealed record SeaLane : Row
{
    /// <summary>Id of the lane; a row of lanes with this id takes its place.</summary>
    [Column("Id of the lane; a row of lanes with this id takes its place.")]
    public required LaneId Id { get; init; }

    /// <summary>Site that it leaves; it has coordinates or a UN/LOCODE.</summary>
    [Column("Site that it leaves; it has coordinates or a UN/LOCODE.")]
    public required SiteId From { get; init; }

    /// <summary>Site that it reaches; it has coordinates or a UN/LOCODE.</summary>
    [Column("Site that it reaches; it has coordinates or a UN/LOCODE.")]
    public required SiteId To { get; init; }

    /// <summary>Passages, or groups of them, that its ships never take, such as a canal too small for them.</summary>
    [Column("Passages, or groups of them, that its ships never take, such as a canal too small for them.")]
    public ImmutableArray<PassageId> Avoid { get; init; } = [];

    /// <summary>Speed under way.</summary>
    [Column("Speed under way.", Unit = "knots", Min = 0, ExcludesMin = true, Max = 100, Unknown = UnknownRule.Empty)]
    public double SpeedKn { get; init; } = 14;

    /// <summary>Most that can leave in a week; empty where only the sites limit it.</summary>
    [Column("Most that can leave in a week; empty where only the sites limit it.", Unit = "tonnes a week", Min = 0, Unknown = UnknownRule.Empty)]
    public double? CapacityTonnesPerWeek { get; init; }

    /// <summary>Freight for each day under way.</summary>
    [Column("Freight for each day under way.", Unit = "USD a tonne and day", Min = 0, Unknown = UnknownRule.Empty)]
    public double? UsdPerTonneDay { get; init; }

    /// <summary>Ships that serve the lane; a longer way needs more of them.</summary>
    [Column("Ships that serve the lane; a longer way needs more of them.", Unit = "tonnes", Min = 0, Unknown = UnknownRule.Empty)]
    public double? FleetTonnes { get; init; }
}
