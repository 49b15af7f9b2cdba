using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>Demands in the order in which they run short beyond the baseline.</summary>
[Table(
    "first_out", nameof(Pattern),
    Meaning = "Demands in the order in which they run short beyond the baseline.")]
public sealed record FirstOutRow : IRunRow
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

    /// <summary>1 is the first to run out.</summary>
    [Column("1 is the first to run out.")]
    public required int Rank { get; init; }

    /// <summary>Demand.</summary>
    [Column("Demand.")]
    public required DemandId Demand { get; init; }

    /// <summary>Nation of its site.</summary>
    [Column("Nation of its site.")]
    public required NationId Nation { get; init; }

    /// <summary>Item.</summary>
    [Column("Item.")]
    public required ItemId Item { get; init; }

    /// <summary>First week short.</summary>
    [Column("First week short.")]
    public required int Week { get; init; }

    /// <summary>First day of that week.</summary>
    [Column("First day of that week.")]
    public required string Date { get; init; }

    /// <summary>First week short in the baseline; empty where never.</summary>
    [Column("First week short in the baseline; empty where never.")]
    public int? BaselineWeek { get; init; }

    /// <summary>Short over all weeks, beyond the baseline.</summary>
    [Column("Short over all weeks, beyond the baseline.")]
    public required double ShortTotal { get; init; }

    /// <summary>Event or reason with the largest part.</summary>
    [Column("Event or reason with the largest part.")]
    public required string Cause { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
