using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What a nation has in cables abroad, and what cuts leave of it.</summary>
[Table("cable_nations", nameof(Nation), Meaning = "What a nation has in cables abroad, and what cuts leave of it.")]
public sealed record CableNationRow
{
    /// <summary>The nation.</summary>
    [Column("The nation.")]
    public required NationId Nation { get; init; }

    /// <summary>Capacity to all other nations together, nothing cut.</summary>
    [Column("Capacity to all other nations together, nothing cut.", Unit = "Tbps")]
    public required double CapacityTbps { get; init; }

    /// <summary>What the cuts take of it.</summary>
    [Column("What the cuts take of it.", Unit = "Tbps")]
    public required double LostTbps { get; init; }

    /// <summary>Share that is left; empty where there was none.</summary>
    [Column("Share that is left; empty where there was none.")]
    public double? LeftShare { get; init; }

    /// <summary>The one cut of which it loses most; of equals the first, empty where it loses nothing by any.</summary>
    [Column("The one cut of which it loses most; of equals the first, empty where it loses nothing by any.")]
    public string? WorstCut { get; init; }

    /// <summary>Share that is left after that cut (N-1).</summary>
    [Column("Share that is left after that cut (N-1).")]
    public double? WorstLeftShare { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
