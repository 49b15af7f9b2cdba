using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>Which ship mends which segment when.</summary>
[Table("cable_repairs", nameof(Segment), Meaning = "Which ship mends which segment when.")]
public sealed record CableRepairRow
{
    /// <summary>The segment.</summary>
    [Column("The segment.")]
    public required CableSegmentId Segment { get; init; }

    /// <summary>The ship; empty where none reaches the fault.</summary>
    [Column("The ship; empty where none reaches the fault.")]
    public RepairShipId? Ship { get; init; }

    /// <summary>Day after the cut on which the work begins.</summary>
    [Column("Day after the cut on which the work begins.", Unit = "days")]
    public double? Start { get; init; }

    /// <summary>Day after the cut on which the segment is whole.</summary>
    [Column("Day after the cut on which the segment is whole.", Unit = "days")]
    public double? Done { get; init; }

    /// <summary>Days out.</summary>
    [Column("Days out.", Unit = "days")]
    public double? Days { get; init; }

    /// <summary>Days out with permits at hand and a calm sea.</summary>
    [Column("Days out with permits at hand and a calm sea.", Unit = "days")]
    public double? DaysLow { get; init; }

    /// <summary>Days out with slow permits and a winter sea.</summary>
    [Column("Days out with slow permits and a winter sea.", Unit = "days")]
    public double? DaysHigh { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
