using Longsplice.Model.Tables;

namespace Longsplice.Runs.Planning;

/// <summary>What the plan of together makes; weeks without starts are left out.</summary>
[Table("plan_production", nameof(Pattern), nameof(Regime), nameof(Week), nameof(Recipe), Meaning = "What the plan of together makes; weeks without starts are left out.")]
public sealed record PlanProductionRow
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

    /// <summary>Recipe, or a substitution.</summary>
    [Column("Recipe, or a substitution.")]
    public required string Recipe { get; init; }

    /// <summary>Starts.</summary>
    [Column("Starts.")]
    public required double Made { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
