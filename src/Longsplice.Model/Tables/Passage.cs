using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>A strait, canal or cape that routes are counted through.</summary>
[Table("passages", nameof(Id), Meaning = "A strait, canal or cape that routes are counted through.")]
public sealed record Passage : Row
{
    /// <summary>Id of the passage.</summary>
    [Column("Id of the passage.")]
    public required PassageId Id { get; init; }

    /// <summary>Name that results show; the id where empty.</summary>
    [Column("Name that results show; the id where empty.")]
    public string? Name { get; init; }

    /// <summary>Ships that pass in a day.</summary>
    [Column(
        "Ships that pass in a day.",
        Unit = "ships a day", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Empty)]
    public double? DailyTransits { get; init; }

    /// <summary>Most that can pass in a week of the goods in this model.</summary>
    [Column(
        "Most that can pass in a week of the goods in this model.",
        Unit = "tonnes a week", Min = 0,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Load)]
    public double? CapacityTonnesPerWeek { get; init; }
}
