using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What a contract carried in a week.</summary>
[Table("flows", nameof(Pattern), Meaning = "What a contract carried in a week.")]
public sealed record FlowRow : IRunRow
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

    /// <summary>Contract.</summary>
    [Column("Contract.")]
    public required ContractId Contract { get; init; }

    /// <summary>Item.</summary>
    [Column("Item.")]
    public required ItemId Item { get; init; }

    /// <summary>Asked by the customer.</summary>
    [Column("Asked by the customer.")]
    public required double Asked { get; init; }

    /// <summary>Left the supplier.</summary>
    [Column("Left the supplier.")]
    public required double Sent { get; init; }

    /// <summary>Reached the customer.</summary>
    [Column("Reached the customer.")]
    public required double Arrived { get; init; }

    /// <summary>Under way at the end of the week.</summary>
    [Column("Under way at the end of the week.")]
    public required double InTransit { get; init; }

    /// <summary>Days from dispatch to arrival now.</summary>
    [Column("Days from dispatch to arrival now.")]
    public required double TransitDays { get; init; }

    /// <summary>
    /// Lanes of the route now, in order; empty where the contract fixes the time or no way is open.
    /// </summary>
    [Column("Lanes of the route now, in order; empty where the contract fixes the time or no way is open.")]
    public string? Lanes { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
