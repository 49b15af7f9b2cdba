using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;

namespace Longsplice.Engine.Start;

/// <summary>
/// The end of the week before the first (engine, start, step 4): stocks at their targets, transport and work in
/// progress filled with the start's rates, no arrears, nothing unfilled.
/// </summary>
internal static class SteadyStart
{
    public static State Prepare(SupplyNetwork network, StartState start, CompiledEvents events, Growth growth)
    {
        var tracked = Rerouting.TrackedFlows(network, events);
        var state = new State(
            network, start, new RequirementSchedule(network, start, events, growth), tracked, events.Ids.Count);
        CloseShares(network, start, state);
        FillStocks(network, start, state);
        FillTransport(network, start, state);
        FillReceipts(start, state);
        FillWork(network, start, state);
        SetRates(network, start, state);
        return state;
    }

    /// <summary>Stock that a point holds at a steady start where no quantity is given.</summary>
    public static double Covered(SupplyNetwork network, StartState start, FlowState flows, int point)
    {
        double working = WorkingStock.Of(network, start, flows, point);
        return Math.Max(network.Points.CoverWeeks[point] * start.Throughput[point], working) + network.Points.Reserve[point];
    }

    /// <summary>Where nothing flows yet, the tables' shares stand; those of ways that are closed go to the others.</summary>
    private static void CloseShares(SupplyNetwork network, StartState start, State state)
    {
        for (int point = 0; point < network.Points.Count; point++)
        {
            double closed = 0;
            foreach (int flow in network.Points.Inflows[point])
            {
                closed += state.Flows.IsPermitted[flow] ? 0 : start.FlowShare[flow];
            }

            if (start.Throughput[point] == 0 && closed > 0)
            {
                CloseSharesAt(network, start, state, point, closed);
            }
        }
    }

    private static void CloseSharesAt(SupplyNetwork network, StartState start, State state, int point, double closed)
    {
        double open = 1 - closed;
        foreach (int flow in network.Points.Inflows[point])
        {
            bool carries = state.Flows.IsPermitted[flow] && open > 0;
            state.Flows.SetShare(flow, carries ? start.FlowShare[flow] / open : 0);
        }

        foreach (int recipe in network.Points.MadeBy[point])
        {
            state.RecipeShare[recipe] = open > 0 ? start.RecipeShare[recipe] / open : 0;
        }
    }

    private static void FillStocks(SupplyNetwork network, StartState start, State state)
    {
        var points = network.Points;
        for (int point = 0; point < points.Count; point++)
        {
            double covered = Covered(network, start, state.Flows, point);
            double stock = double.IsNaN(points.Quantity[point]) ? covered : points.Quantity[point];
            state.OnHand[point] = stock;
            state.Target[point] = stock;
        }
    }

    private static void FillTransport(SupplyNetwork network, StartState start, State state)
    {
        int last = network.FirstWeek - 1;
        for (int flow = 0; flow < network.Flows.Count; flow++)
        {
            int lag = state.Flows.Lag(flow);
            for (int sent = last - lag; sent <= last && start.Flow[flow] > 0; sent++)
            {
                double late = start.Flow[flow] * state.Flows.Late(flow);
                Book(network, state, flow, sent, sent + lag, start.Flow[flow] - late);
                Book(network, state, flow, sent, sent + lag + 1, late);
            }
        }
    }

    private static void FillReceipts(StartState start, State state)
    {
        foreach (int flow in state.Flows.Tracked)
        {
            state.Flows.Received[flow] = start.Flow[flow];
        }
    }

    private static void Book(SupplyNetwork network, State state, int flow, int sent, int due, double amount)
    {
        if (due < network.FirstWeek || amount <= 0)
        {
            return;
        }

        int customer = network.Flows.Customer[flow];
        state.UnderWay[customer] += amount;
        if (state.Flows.PacketsOf(flow) is { } packets)
        {
            packets.Add(new Packet(sent, due, amount, state.Flows.Routes[flow]));
        }
        else
        {
            state.Pending[due][customer] += amount;
        }
    }

    private static void FillWork(SupplyNetwork network, StartState start, State state)
    {
        var recipes = network.Recipes;
        for (int recipe = 0; recipe < recipes.Count; recipe++)
        {
            double output = recipes.Yield[recipe] * start.Recipe[recipe];
            for (int week = 0; week < recipes.LeadWeeks[recipe]; week++)
            {
                state.UnderWay[recipes.Output[recipe]] += output;
                state.Pending[network.FirstWeek + week][recipes.Output[recipe]] += output;
            }

            state.IdleWeeks[recipe] = start.Recipe[recipe] > 0 ? 0 : int.MaxValue / 2;
        }
    }

    /// <summary>Last week's rates, as the first week's orders read them: everything asked was shipped.</summary>
    private static void SetRates(SupplyNetwork network, StartState start, State state)
    {
        for (int recipe = 0; recipe < network.Recipes.Count; recipe++)
        {
            double wanted = state.RecipeShare[recipe] * start.Throughput[network.Recipes.Output[recipe]];
            state.Ready[recipe] = Math.Min(
                wanted / network.Recipes.Yield[recipe], network.Recipes.SurgeCapacity[recipe]);
        }

        for (int point = 0; point < network.Points.Count; point++)
        {
            state.Pull[point].Ask = start.Throughput[point];
            state.Pull[point].Rate = start.Throughput[point];
            Shares.Summarise(network, state, point);
            state.LeadTimeBefore[point] = state.LeadTime[point];
        }

        Array.Fill(state.Grants, new Grant { First = 1, Rest = 1 });
        for (int point = 0; point < network.Points.Count; point++)
        {
            Allocate.Summarise(network, state, point);
            state.Unfilled[point] = 0;
        }
    }
}
