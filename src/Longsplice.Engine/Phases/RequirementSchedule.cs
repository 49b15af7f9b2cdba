using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Engine.Phases;

/// <summary>
/// What each demand requires in each week: what it was promised at the start, or all of a demand that begins
/// later, changed by surges and by what options add; nothing while it isn't in force.
/// </summary>
internal sealed class RequirementSchedule(
    SupplyNetwork network, StartState start, CompiledEvents events, Growth growth)
{
    private readonly DemandChange[][] _changes = ByDemand(network.Demands.Count, events);

    /// <summary>What options add in the course of the run.</summary>
    public Growth Growth => growth;

    /// <summary>Units that a demand requires in a week.</summary>
    public double At(int demand, int week) => At(demand, week, growth.Promised(demand, week));

    /// <summary>Units that a demand will require once goods from what was added have come through: what is ordered for.</summary>
    public double Announced(int demand, int week) => At(demand, week, growth.Announced(demand, week));

    private double At(int demand, int week, double promised)
    {
        if (!network.Demands.InForce(demand, week))
        {
            return 0;
        }

        double requirement = WasInForceAtStart(demand) ? promised : network.Demands.Quantity[demand];
        foreach (var change in _changes[demand])
        {
            requirement += Added(change, demand, week);
        }

        return Math.Max(0, requirement);
    }

    /// <summary>Long-run rate of a demand for rationing: the requirement, or what was promised where that is more.</summary>
    public double Rate(int demand, double requirement) =>
        Math.Max(requirement, WasInForceAtStart(demand) ? start.Promised[demand] : 0);

    /// <summary>Units by which a surge changes a demand in a week.</summary>
    public double Added(DemandChange change, int demand, int week) => change.Touches(week)
        ? (network.Demands.Quantity[demand] * (change.Factor - 1)) + change.AddPerWeek
        : 0;

    private static DemandChange[][] ByDemand(int demands, CompiledEvents events)
    {
        var changes = new DemandChange[demands][];
        Array.Fill(changes, []);
        foreach (var change in events.Demands)
        {
            foreach (int demand in change.Demands)
            {
                changes[demand] = [.. changes[demand], change];
            }
        }

        return changes;
    }

    private bool WasInForceAtStart(int demand) => network.Demands.InForce(demand, network.FirstWeek - 1);
}
