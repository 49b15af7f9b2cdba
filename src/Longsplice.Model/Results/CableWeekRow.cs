using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What a nation has in cables abroad in the weeks after the cuts.</summary>
[Table("cable_weeks", nameof(Week), nameof(Nation), Meaning = "What a nation has in cables abroad in the weeks after the cuts.")]
public sealed record CableWeekRow
{
    /// <summary>Week; 1 begins with the cuts. A segment counts from the first week that begins after its repair.</summary>
    [Column("Week; 1 begins with the cuts. A segment counts from the first week that begins after its repair.")]
    public required int Week { get; init; }

    /// <summary>The nation.</summary>
    [Column("The nation.")]
    public required NationId Nation { get; init; }

    /// <summary>Capacity abroad.</summary>
    [Column("Capacity abroad.", Unit = "Tbps")]
    public required double LeftTbps { get; init; }

    /// <summary>The same with slow permits and a winter sea.</summary>
    [Column("The same with slow permits and a winter sea.", Unit = "Tbps")]
    public required double LeftTbpsLow { get; init; }

    /// <summary>The same with permits at hand and a calm sea.</summary>
    [Column("The same with permits at hand and a calm sea.", Unit = "Tbps")]
    public required double LeftTbpsHigh { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
