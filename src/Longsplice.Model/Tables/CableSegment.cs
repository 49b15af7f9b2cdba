using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>Cable between two landings or branching points; it carries both ways.</summary>
[Table("cable_segments", nameof(Id), Meaning = "Cable between two landings or branching points; it carries both ways.")]
public sealed record CableSegment : Row
{
    /// <summary>Id of the segment.</summary>
    [Column("Id of the segment.")]
    public required CableSegmentId Id { get; init; }

    /// <summary>Cable that it belongs to.</summary>
    [Column("Cable that it belongs to.")]
    public required CableId Cable { get; init; }

    /// <summary>Landing at one end.</summary>
    [Column("Landing at one end.")]
    public required LandingId From { get; init; }

    /// <summary>Landing at the other end.</summary>
    [Column("Landing at the other end.")]
    public required LandingId To { get; init; }

    /// <summary>Passage or named sea that it runs through; one blow there can reach all cables of the corridor.</summary>
    [Column("Passage or named sea that it runs through; one blow there can reach all cables of the corridor.")]
    public CorridorId? Corridor { get; init; }

    /// <summary>Capacity, each way; empty is that of the cable.</summary>
    [Column(
        "Capacity, each way; empty is that of the cable.",
        Unit = "Tbps", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Typical, Cases = new[] { 1.0 })]
    public double? CapacityTbps { get; init; }
}
