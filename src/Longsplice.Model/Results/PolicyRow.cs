using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What is short under one policy, and how much less than with each for itself.</summary>
[Table("policies", nameof(Pattern), nameof(Policy), nameof(Theatre), nameof(Item), Meaning = "What is short under one policy, and how much less than with each for itself (national).")]
public sealed record PolicyRow : IRunRow
{
    /// <summary>Crisis pattern: events, a crisis id, A&gt;B or A+B; baseline is the run without events.</summary>
    [Column("Crisis pattern: events, a crisis id, A>B or A+B; baseline is the run without events.")]
    public required string Pattern { get; init; }

    /// <summary>Policy: national, theatre, pooled, or hoard_ and the weeks.</summary>
    [Column("Policy: national, theatre, pooled, or hoard_ and the weeks.")]
    public required string Policy { get; init; }

    /// <summary>Case of what is unknown: best.</summary>
    [Column("Case of what is unknown: best.")]
    public required string Case { get; init; }

    /// <summary>Weeks of own use kept back before foreign customers are served; empty is as the scenario says.</summary>
    [Column("Weeks of own use kept back before foreign customers are served; empty is as the scenario says.", Unit = "weeks")]
    public double? HoardWeeks { get; init; }

    /// <summary>Theatre; empty is all of them.</summary>
    [Column("Theatre; empty is all of them.")]
    public TheatreId? Theatre { get; init; }

    /// <summary>Item; empty is all of them.</summary>
    [Column("Item; empty is all of them.")]
    public ItemId? Item { get; init; }

    /// <summary>Units required over all weeks; empty for all items together.</summary>
    [Column("Units required over all weeks; empty for all items together.")]
    public double? Required { get; init; }

    /// <summary>Units of each week's requirement not served in that week; empty for all items together.</summary>
    [Column("Units of each week's requirement not served in that week; empty for all items together.")]
    public double? Short { get; init; }

    /// <summary>What is short, at shortage_cost_usd of each demand.</summary>
    [Column("What is short, at shortage_cost_usd of each demand.", Unit = "USD")]
    public required double ShortageCostUsd { get; init; }

    /// <summary>What is required, at shortage_cost_usd of each demand.</summary>
    [Column("What is required, at shortage_cost_usd of each demand.", Unit = "USD")]
    public required double RequiredUsd { get; init; }

    /// <summary>Units short under national less units short under this policy; negative where more is short.</summary>
    [Column("Units short under national less units short under this policy; negative where more is short; empty for all items together.")]
    public double? Dividend { get; init; }

    /// <summary>Shortage cost under national less that under this policy; negative where it is dearer.</summary>
    [Column("Shortage cost under national less that under this policy; negative where it is dearer.", Unit = "USD")]
    public required double DividendUsd { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
