using System.Collections.Immutable;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>The cuts that cost nations most.</summary>
[Table("cable_worst", nameof(Rank), Meaning = "The cuts that cost nations most.")]
public sealed record CableWorstRow
{
    /// <summary>1 costs most.</summary>
    [Column("1 costs most.")]
    public required int Rank { get; init; }

    /// <summary>Ids of what is cut.</summary>
    [Column("Ids of what is cut.")]
    public required ImmutableArray<string> Cut { get; init; }

    /// <summary>Capacity abroad that nations lose, added over nations.</summary>
    [Column("Capacity abroad that nations lose, added over nations.", Unit = "Tbps")]
    public required double LostTbps { get; init; }

    /// <summary>The nation of which the least share is left.</summary>
    [Column("The nation of which the least share is left.")]
    public required NationId Nation { get; init; }

    /// <summary>Share of its capacity abroad that is left.</summary>
    [Column("Share of its capacity abroad that is left.")]
    public required double LeftShare { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
