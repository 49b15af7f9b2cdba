using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>A submarine cable.</summary>
[Table("cables", nameof(Id), Meaning = "A submarine cable.")]
public sealed record Cable : Row
{
    /// <summary>Id of the cable.</summary>
    [Column("Id of the cable.")]
    public required CableId Id { get; init; }

    /// <summary>Name that results show; the id where empty.</summary>
    [Column("Name that results show; the id where empty.")]
    public string? Name { get; init; }

    /// <summary>Capacity of each of its segments that says none of its own.</summary>
    [Column(
        "Capacity of each of its segments that says none of its own.",
        Unit = "Tbps", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Typical, Cases = new[] { 1.0 })]
    public double? CapacityTbps { get; init; }

    /// <summary>Year in which it went into service.</summary>
    [Column(
        "Year in which it went into service.",
        Unit = "year", Min = 1850, Max = 2200,
        Unknown = UnknownRule.Empty)]
    public int? InService { get; init; }
}
