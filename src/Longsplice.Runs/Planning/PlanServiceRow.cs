using Longsplice.Model.Tables;

namespace Longsplice.Runs.Planning;

/// <summary>What the plan of together serves.</summary>
[Table("plan_service", nameof(Pattern), nameof(Regime), nameof(Week), nameof(Demand), Meaning = "What the plan of together serves.")]
public sealed record PlanServiceRow
{
    /// <summary>Crisis pattern: events, a crisis id, A&gt;B or A+B.</summary>
    [Column("Crisis pattern: events, a crisis id, A>B or A+B.")]
    public required string Pattern { get; init; }

    /// <summary>Who plans with whom: alone, theatre, bloc X, allies or together.</summary>
    [Column("Who plans with whom: alone, theatre, bloc X, allies or together.")]
    public required string Regime { get; init; }

    /// <summary>Week.</summary>
    [Column("Week.")]
    public required int Week { get; init; }

    /// <summary>Demand.</summary>
    [Column("Demand.")]
    public required string Demand { get; init; }

    /// <summary>Units required, structural gap included.</summary>
    [Column("Units required, structural gap included.")]
    public required double Required { get; init; }

    /// <summary>Units served, arrears included.</summary>
    [Column("Units served, arrears included.")]
    public required double Met { get; init; }

    /// <summary>Units of this week's requirement not served, structural gap included.</summary>
    [Column("Units of this week's requirement not served, structural gap included.")]
    public required double Short { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
