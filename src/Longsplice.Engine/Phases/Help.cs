using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Part of phase 3: rank-2 contracts. A point projects its own stock to the week in which help would arrive and
/// asks for what will be missing in that week, no more; helpers in order of id, each counting earlier asks as due.
/// </summary>
internal static class Help
{
    public static void Run(SupplyNetwork network, State state, int week)
    {
        if (state.Flows.HelpAsk is not { } asks)
        {
            return;
        }

        foreach (int flow in network.Points.HelpInflows)
        {
            asks[flow] = 0;
        }

        foreach (int flow in network.Points.HelpInflows)
        {
            if (state.Flows.IsPermitted[flow])
            {
                int arrival = week + (int)Math.Ceiling(state.Flows.TransitWeeks[flow]);
                asks[flow] = Missing(network, state, network.Flows.Customer[flow], week, arrival, asks);
            }
        }
    }

    /// <summary>Units missing at a point at the end of a week to come.</summary>
    private static double Missing(
        SupplyNetwork network, State state, int point, int week, int arrival, double[] asks)
    {
        bool floors = IsLostDemand(network, point);
        double path = state.OnHand[point] - state.Reserve[point] - Arrears(network, state, point);
        double missing = 0;
        for (int at = week; at <= arrival; at++)
        {
            path += Due(network, state, point, week, at, asks)
                + Output(network, state, point, week, at)
                - Demand(network, state, point, at);
            missing = Math.Max(0, -path);
            path = floors ? Math.Max(0, path) : path;
        }

        return missing;
    }

    private static bool IsLostDemand(SupplyNetwork network, int point)
    {
        bool any = false;
        foreach (int demand in network.Points.Demands[point])
        {
            if (network.Demands.IsKept[demand])
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    private static double Arrears(SupplyNetwork network, State state, int point)
    {
        double arrears = 0;
        foreach (int demand in network.Points.Demands[point])
        {
            arrears += state.Arrears[demand];
        }

        return arrears;
    }

    /// <summary>
    /// Goods under way by their dates; beyond what can be under way, rank-1 flows keep delivering what they last
    /// brought, in the first week the part that arrives early, and asks of earlier helpers count in the week in
    /// which they arrive.
    /// </summary>
    private static double Due(SupplyNetwork network, State state, int point, int week, int at, double[] asks)
    {
        bool isBooked = at > week && at - week < state.Pending.Weeks;
        double due = isBooked ? state.Pending[at][point] : 0;
        foreach (int flow in network.Points.Inflows[point])
        {
            foreach (var packet in state.Flows.Packets[flow]!)
            {
                due += at > week && packet.Due == at ? packet.Amount : 0;
            }

            int arrival = week + (int)Math.Ceiling(state.Flows.TransitWeeks[flow]);
            if (network.Flows.IsHelp[flow])
            {
                due += arrival == at ? asks[flow] : 0;
            }
            else
            {
                due += state.Flows.LastReceived[flow] * Math.Clamp(at - week + 1 - state.Flows.TransitWeeks[flow], 0, 1);
            }
        }

        return due;
    }

    private static double Output(SupplyNetwork network, State state, int point, int week, int at)
    {
        double output = 0;
        foreach (int recipe in network.Points.MadeBy[point])
        {
            if (at >= week + network.Recipes.LeadWeeks[recipe])
            {
                output += network.Recipes.Yield[recipe]
                    * Math.Min(state.RecipeWant[recipe], state.Capacity[recipe]);
            }
        }

        return output;
    }

    private static double Demand(SupplyNetwork network, State state, int point, int at)
    {
        double demand = state.DemandRate[point];
        if (!state.Rules.HelpSeesKnown[point])
        {
            return demand;
        }

        foreach (int number in network.Points.Demands[point])
        {
            demand += state.Requirements.At(number, at) - state.SmoothedDemand[number];
        }

        return demand;
    }
}
