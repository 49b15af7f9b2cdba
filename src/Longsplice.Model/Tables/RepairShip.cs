using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>A ship that mends cables.</summary>
[Table("repair_ships", nameof(Id), Meaning = "A ship that mends cables.")]
public sealed record RepairShip : Row
{
    /// <summary>Id of the ship.</summary>
    [Column("Id of the ship.")]
    public required RepairShipId Id { get; init; }

    /// <summary>Site from which it sails, whose coordinates it has.</summary>
    [Column("Site from which it sails, whose coordinates it has.")]
    public required SiteId Depot { get; init; }

    /// <summary>Speed under way.</summary>
    [Column(
        "Speed under way.",
        Unit = "knots", Min = 0, ExcludesMin = true, Max = 100,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Fixed, Cases = new[] { 10.0, 12, 14 })]
    public required double SpeedKn { get; init; }

    /// <summary>Days of work at a fault.</summary>
    [Column(
        "Days of work at a fault.",
        Unit = "days", Min = 0, ExcludesMin = true, Max = 3650,
        Worse = WorseEnd.High, Unknown = UnknownRule.Fixed, Cases = new[] { 14.0, 6, 3 })]
    public required double DaysPerRepair { get; init; }
}
