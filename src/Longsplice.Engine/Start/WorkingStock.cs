using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;

namespace Longsplice.Engine.Start;

/// <summary>
/// What must lie in stock between two weeks so that the steady start can go on at all: goods that land in the
/// week in which they are sent, and output without lead time, are used by recipes only in the next week.
/// </summary>
internal static class WorkingStock
{
    /// <summary>Least stock at the end of a steady week, beside the reserve.</summary>
    public static double Of(SupplyNetwork network, StartState start, FlowState flows, int point)
    {
        var (before, during) = Receipts(network, start, flows, point);
        double used = Used(network, start, point);
        double shipped = Shipped(network, start, point);
        double handed = shipped > 0 ? shipped + Promised(network, start, point) : 0;
        return Math.Max(0, Math.Max(used - before, handed > 0 ? used + handed - before - during : 0));
    }

    /// <summary>Receipts before production, and output that can be shipped in its own week.</summary>
    private static (double Before, double During) Receipts(
        SupplyNetwork network, StartState start, FlowState flows, int point)
    {
        (double before, double during) = (0, 0);
        foreach (int flow in network.Points.Inflows[point])
        {
            before += flows.Lag(flow) > 0 ? start.Flow[flow] : start.Flow[flow] * flows.Late(flow);
        }

        foreach (int recipe in network.Points.MadeBy[point])
        {
            double output = network.Recipes.Yield[recipe] * start.Recipe[recipe];
            before += network.Recipes.LeadWeeks[recipe] > 0 ? output : 0;
            during += network.Recipes.LeadWeeks[recipe] > 0 ? 0 : output;
        }

        return (before, during);
    }

    private static double Used(SupplyNetwork network, StartState start, int point)
    {
        double used = 0;
        foreach (int input in network.Points.UsedBy[point])
        {
            used += network.Recipes.InputQuantity[input] * start.Recipe[network.Recipes.InputRecipe[input]];
        }

        return used;
    }

    private static double Shipped(SupplyNetwork network, StartState start, int point)
    {
        double shipped = 0;
        int end = network.Claims.FlowStart[network.Claims.PointStart[point + 1]];
        for (int flow = network.Claims.FlowStart[network.Claims.PointStart[point]]; flow < end; flow++)
        {
            shipped += start.Flow[flow];
        }

        return shipped;
    }

    private static double Promised(SupplyNetwork network, StartState start, int point)
    {
        double promised = 0;
        foreach (int demand in network.Points.Demands[point])
        {
            promised += start.Promised[demand];
        }

        return promised;
    }
}
