using System.Collections.Immutable;
using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>A directed way of moving items between two sites.</summary>
[Table("lanes", nameof(Id), Meaning = "A directed way of moving items between two sites.")]
public sealed record Lane : Row
{
    /// <summary>Id of the lane.</summary>
    [Column("Id of the lane.")]
    public required LaneId Id { get; init; }

    /// <summary>Site that it leaves.</summary>
    [Column("Site that it leaves.")]
    public required SiteId From { get; init; }

    /// <summary>Site that it reaches.</summary>
    [Column("Site that it reaches.")]
    public required SiteId To { get; init; }

    /// <summary>How goods move.</summary>
    [Column("How goods move.")]
    public required LaneMode Mode { get; init; }

    /// <summary>Days under way.</summary>
    [Column(
        "Days under way.",
        Unit = "days", Min = 0, Max = 3650,
        Worse = WorseEnd.High, Unknown = UnknownRule.Typical, Among = nameof(Mode), Cases = new[] { 14.0 })]
    public required double TransitDays { get; init; }

    /// <summary>Passages crossed, in order.</summary>
    [Column("Passages crossed, in order.")]
    public ImmutableArray<PassageId> Passages { get; init; } = [];

    /// <summary>Days from the start of the lane to each passage; empty is half-way.</summary>
    [Column(
        "Days from the start of the lane to each passage; empty is half-way.",
        Unit = "days", Min = 0,
        Unknown = UnknownRule.Empty)]
    public ImmutableArray<double> DaysToPassage { get; init; } = [];

    /// <summary>Most that can leave in a week; empty where only the sites limit it.</summary>
    [Column(
        "Most that can leave in a week; empty where only the sites limit it.",
        Unit = "tonnes a week", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Load)]
    public double? CapacityTonnesPerWeek { get; init; }

    /// <summary>Freight.</summary>
    [Column(
        "Freight.",
        Unit = "USD a tonne", Min = 0,
        Worse = WorseEnd.High, Unknown = UnknownRule.Typical, Among = nameof(Mode))]
    public double? UsdPerTonne { get; init; }

    /// <summary>Ships that serve the lane; a longer way needs more of them.</summary>
    [Column(
        "Ships that serve the lane; a longer way needs more of them.",
        Unit = "tonnes", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Load)]
    public double? FleetTonnes { get; init; }
}
