using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What a demand lacks in a week, by cause; adds up to its backlog or loss.</summary>
[Table(
    "short_by_cause", nameof(Pattern),
    Meaning = "What a demand lacks in a week, by cause; adds up to its backlog or loss.")]
public sealed record ShortByCauseRow : IRunRow
{
    /// <summary>
    /// Crisis pattern: events, a crisis id, A>B or A+B; baseline is the run without events.
    /// </summary>
    [Column("Crisis pattern: events, a crisis id, A>B or A+B; baseline is the run without events.")]
    public required string Pattern { get; init; }

    /// <summary>Policy: national, theatre or pooled.</summary>
    [Column("Policy: national, theatre or pooled.")]
    public required string Policy { get; init; }

    /// <summary>Case of what is unknown: worse, best or better.</summary>
    [Column("Case of what is unknown: worse, best or better.")]
    public required string Case { get; init; }

    /// <summary>Week.</summary>
    [Column("Week.")]
    public required int Week { get; init; }

    /// <summary>Demand.</summary>
    [Column("Demand.")]
    public required DemandId Demand { get; init; }

    /// <summary>Event id, or rule, withheld, alloc, plain.</summary>
    [Column("Event id, or rule, withheld, alloc, plain.")]
    public required string Cause { get; init; }

    /// <summary>Units of the demanded item.</summary>
    [Column("Units of the demanded item.")]
    public required double Quantity { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
