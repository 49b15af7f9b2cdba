using Longsplice.Model.Tables;

namespace Longsplice.Runs.Planning;

/// <summary>What the plan of together sends; weeks in which nothing leaves are left out.</summary>
[Table("plan_flows", nameof(Pattern), nameof(Regime), nameof(Week), nameof(Contract), Meaning = "What the plan of together sends; weeks in which nothing leaves are left out.")]
public sealed record PlanFlowRow
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

    /// <summary>Contract.</summary>
    [Column("Contract.")]
    public required string Contract { get; init; }

    /// <summary>Units that leave.</summary>
    [Column("Units that leave.")]
    public required double Sent { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
