using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What one event did to one demand, seen four ways.</summary>
[Table("event_effects", nameof(Pattern), Meaning = "What one event did to one demand, seen four ways.")]
public sealed record EventEffectRow : IRunRow
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

    /// <summary>Event id, or overlap.</summary>
    [Column("Event id, or overlap.")]
    public required string Event { get; init; }

    /// <summary>Demand.</summary>
    [Column("Demand.")]
    public required DemandId Demand { get; init; }

    /// <summary>In this run, from the ledger; adds up.</summary>
    [Column("In this run, from the ledger; adds up.")]
    public double? InRun { get; init; }

    /// <summary>With this event only.</summary>
    [Column("With this event only.")]
    public double? Alone { get; init; }

    /// <summary>In the run minus in the exact run without this event; signed.</summary>
    [Column("In the run minus in the exact run without this event; signed.")]
    public double? Returns { get; init; }

    /// <summary>Shapley value of the event.</summary>
    [Column("Shapley value of the event.")]
    public double? FairShare { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
