using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What was put for a figure that is unknown or has a range, case by case.</summary>
[Table(
    "unknowns", nameof(Table), nameof(Id), nameof(Column),
    Meaning = "What was put for a figure that is unknown or has a range, case by case. Cases are corners, not confidence bounds.")]
public sealed record UnknownRow
{
    /// <summary>Table of the figure.</summary>
    [Column("Table of the figure.")]
    public required string Table { get; init; }

    /// <summary>Key of its row.</summary>
    [Column("Key of its row.")]
    public required string Id { get; init; }

    /// <summary>Its column.</summary>
    [Column("Its column.")]
    public required string Column { get; init; }

    /// <summary>In the case worse; empty is no limit or an empty cell.</summary>
    [Column("In the case worse; empty is no limit or an empty cell.")]
    public double? Worse { get; init; }

    /// <summary>In the case best; empty is no limit or an empty cell.</summary>
    [Column("In the case best; empty is no limit or an empty cell.")]
    public double? Best { get; init; }

    /// <summary>In the case better; empty is no limit or an empty cell.</summary>
    [Column("In the case better; empty is no limit or an empty cell.")]
    public double? Better { get; init; }

    /// <summary>Rule that gave the values; range where a range did, unknown, range where it stands for no figure.</summary>
    [Column("Rule that gave the values; range where a range did, unknown, range where it stands for no figure.")]
    public required string Rule { get; init; }

    /// <summary>Join of the labels of the row and of its range.</summary>
    [Column("Join of the labels of the row and of its range.")]
    public required string Label { get; init; }
}
