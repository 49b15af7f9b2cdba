using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Part of phase 1: in the week in which options add to capacity, contracts or licences, plants have it, needs move
/// towards the new shares, target stocks follow the new throughput, and what is promised anew is ordered for at once:
/// it is known, so it is not smoothed.
/// </summary>
internal sealed class Grow(SupplyNetwork network, StartState start, Growth growth, Shares shares)
{
    public void Run(State state, int week)
    {
        var before = start;
        foreach (var step in growth.Steps)
        {
            if (step.Week == week)
            {
                Apply(state, before, step);
            }

            before = step.Start;
        }
    }

    private void Apply(State state, StartState before, GrowthStep step)
    {
        state.Recipes = step.Network.Recipes;
        shares.Rebase(step.Start);
        for (int demand = 0; demand < network.Demands.Count; demand++)
        {
            state.SmoothedDemand[demand] += step.Start.Promised[demand] - before.Promised[demand];
        }

        for (int point = 0; point < network.Points.Count; point++)
        {
            if (double.IsNaN(network.Points.Quantity[point]))
            {
                state.Target[point] += SteadyStart.Covered(network, step.Start, state.Flows, point)
                    - SteadyStart.Covered(network, before, state.Flows, point);
            }
        }
    }
}
