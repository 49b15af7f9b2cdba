using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What a demand required and got in a week.</summary>
[Table("service", nameof(Pattern), Meaning = "What a demand required and got in a week.")]
public sealed record ServiceRow : IRunRow
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

    /// <summary>Nation of its site.</summary>
    [Column("Nation of its site.")]
    public required NationId Nation { get; init; }

    /// <summary>Theatre of the nation.</summary>
    [Column("Theatre of the nation.")]
    public required TheatreId Theatre { get; init; }

    /// <summary>Item.</summary>
    [Column("Item.")]
    public required ItemId Item { get; init; }

    /// <summary>Requirement of the week, without the structural gap.</summary>
    [Column("Requirement of the week, without the structural gap.")]
    public required double Required { get; init; }

    /// <summary>All served in the week, arrears included.</summary>
    [Column("All served in the week, arrears included.")]
    public required double Met { get; init; }

    /// <summary>Part of the requirement of this week that was not served this week.</summary>
    [Column("Part of the requirement of this week that was not served this week.")]
    public required double Short { get; init; }

    /// <summary>Missing before any event.</summary>
    [Column("Missing before any event.")]
    public required double StructuralGap { get; init; }

    /// <summary>Owed at the end of the week.</summary>
    [Column("Owed at the end of the week.")]
    public required double Backlog { get; init; }

    /// <summary>Lost in the week.</summary>
    [Column("Lost in the week.")]
    public required double Lost { get; init; }

    /// <summary>Cost of what was short; the gap is separate.</summary>
    [Column("Cost of what was short; the gap is separate.")]
    public required double ShortageCostUsd { get; init; }

    /// <summary>Value of what is owed at the end of the week, at that week's price; summed over weeks it is value times weeks late.</summary>
    [Column(
        "Backlog times the item's unit_cost_usd at that week's price; summed over weeks, value times weeks late.",
        Unit = "USD")]
    public double? LateValueUsd { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
