using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>A shared production line or work-force.</summary>
[Table("lines", nameof(Id), Meaning = "A shared production line or work-force.")]
public sealed record ProductionLine : Row
{
    /// <summary>Id of the line.</summary>
    [Column("Id of the line.")]
    public required LineId Id { get; init; }

    /// <summary>Site at which the line stands.</summary>
    [Column("Site at which the line stands.")]
    public required SiteId Site { get; init; }

    /// <summary>Name that results show; the id where empty.</summary>
    [Column("Name that results show; the id where empty.")]
    public string? Name { get; init; }

    /// <summary>Hours that the recipes on the line share.</summary>
    [Column(
        "Hours that the recipes on the line share.",
        Unit = "hours a week", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Load)]
    public required double HoursPerWeek { get; init; }
}
