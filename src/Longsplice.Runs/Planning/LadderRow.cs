using Longsplice.Model.Tables;

namespace Longsplice.Runs.Planning;

/// <summary>From what policies do in a simulated run to the best that anybody could.</summary>
[Table("ladder", nameof(Pattern), nameof(Step), Meaning = "From what policies do in a simulated run to the best that anybody could.")]
public sealed record LadderRow
{
    /// <summary>Crisis pattern: events, a crisis id, A&gt;B or A+B.</summary>
    [Column("Crisis pattern: events, a crisis id, A>B or A+B.")]
    public required string Pattern { get; init; }

    /// <summary>national, theatre, pooled, replanned, bound_from_onset_end_stocks, bound_from_onset or bound.</summary>
    [Column("national, theatre, pooled, replanned, bound_from_onset_end_stocks, bound_from_onset or bound.")]
    public required string Step { get; init; }

    /// <summary>Cost of what is short and of structural gaps.</summary>
    [Column("Cost of what is short and of structural gaps.", Unit = "USD")]
    public double? ShortageCostUsd { get; init; }

    /// <summary>False where it does not start from the same stocks and ways as the bound.</summary>
    [Column("False where it does not start from the same stocks and ways as the bound.")]
    public required bool Comparable { get; init; }

    /// <summary>What it lies above the free bound; empty where it may not be compared.</summary>
    [Column("What it lies above the free bound; empty where it may not be compared.", Unit = "USD")]
    public double? GapToBound { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
