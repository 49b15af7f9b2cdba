using Longsplice.Model.Tables;

namespace Longsplice.Runs.Planning;

/// <summary>What each regime can do at the best: a bound, not a forecast.</summary>
[Table("regimes", nameof(Pattern), nameof(Regime), Meaning = "What each regime can do at the best: a bound, not a forecast.")]
public sealed record RegimeRow
{
    /// <summary>Crisis pattern: events, a crisis id, A&gt;B or A+B.</summary>
    [Column("Crisis pattern: events, a crisis id, A>B or A+B.")]
    public required string Pattern { get; init; }

    /// <summary>Who plans with whom: alone, theatre, bloc X, allies or together.</summary>
    [Column("Who plans with whom: alone, theatre, bloc X, allies or together.")]
    public required string Regime { get; init; }

    /// <summary>Who plans with whom: groups joined by ';', their nations by '+'.</summary>
    [Column("Who plans with whom: groups joined by ';', their nations by '+'.")]
    public required string Members { get; init; }

    /// <summary>What may cross a wall between groups: contracts or none.</summary>
    [Column("What may cross a wall between groups: contracts or none.")]
    public required string Trade { get; init; }

    /// <summary>How the solve ended: optimal, time_limit, cancelled, infeasible, unbounded.</summary>
    [Column("How the solve ended: optimal, time_limit, cancelled, infeasible, unbounded.")]
    public required string Status { get; init; }

    /// <summary>Last level that was finished: shortage, lateness, cost or settled.</summary>
    [Column("Last level that was finished: shortage, lateness, cost or settled.")]
    public required string Level { get; init; }

    /// <summary>Least cost of what is short and of structural gaps; empty where it was not reached.</summary>
    [Column("Least cost of what is short and of structural gaps; empty where it was not reached.", Unit = "USD")]
    public double? ShortageCostUsd { get; init; }

    /// <summary>Least cost of production and transport at that value; empty where it was not reached.</summary>
    [Column("Least cost of production and transport at that value; empty where it was not reached.", Unit = "USD")]
    public double? CostUsd { get; init; }

    /// <summary>What the shortage cost is at least, proven.</summary>
    [Column("What the shortage cost is at least, proven.", Unit = "USD")]
    public double? Bound { get; init; }

    /// <summary>Share by which the shortage cost may lie above the bound.</summary>
    [Column("Share by which the shortage cost may lie above the bound.")]
    public double? Gap { get; init; }

    /// <summary>Time of the solver; empty, since a run folder must not depend on it.</summary>
    [Column("Time of the solver; empty, since a run folder must not depend on it.", Unit = "s")]
    public double? Seconds { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
