using Longsplice.Model;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Network;

/// <summary>
/// What a model and a scenario's policy compile into: dense numbers in columns, adjacency as offsets.
/// It never changes; runs with other events share it.
/// </summary>
public sealed class SupplyNetwork
{
    /// <summary>The tables that it was compiled from.</summary>
    public required SupplyModel Model { get; init; }

    /// <summary>The scenario whose policy and horizon it was compiled for.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>Stock points.</summary>
    public required Points Points { get; init; }

    /// <summary>Flows.</summary>
    public required Flows Flows { get; init; }

    /// <summary>Flows in the order in which customers receive them.</summary>
    public required InflowColumns Inflows { get; init; }

    /// <summary>Claims in classes.</summary>
    public required ClaimClasses Claims { get; init; }

    /// <summary>What the scenario's policy says where no phase holds.</summary>
    public required PolicyRules Rules { get; init; }

    /// <summary>What the policy says in each phase that it describes.</summary>
    public required IReadOnlyDictionary<PhaseName, PolicyRules> PhaseRules { get; init; }

    /// <summary>Recipes.</summary>
    public required Recipes Recipes { get; init; }

    /// <summary>Final demands.</summary>
    public required FinalDemands Demands { get; init; }

    /// <summary>Lanes and passages, and what can leave over them.</summary>
    public required LaneGraph Lanes { get; init; }

    /// <summary>Licences and the flows that each bounds.</summary>
    public required Licences Licences { get; init; }

    /// <summary>First week of the run.</summary>
    public int FirstWeek => Scenario.FirstWeek;

    /// <summary>Last week of the run.</summary>
    public int LastWeek => Scenario.Weeks;

    /// <summary>The id of a stock point, as results name it.</summary>
    /// <param name="point">Number of the stock point.</param>
    public string NameOf(int point) =>
        $"{Model.Sites[Points.Site[point]].Id}/{Model.Items[Points.Item[point]].Id}";
}
