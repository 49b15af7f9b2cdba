using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Phase 6: what was set aside leaves, as far as lanes, passages and quotas allow, and is booked at its customer
/// for the week in which it arrives. Each customer's row has one writer, so threads leave no trace.
/// </summary>
internal static class Dispatch
{
    /// <summary>Lands what is shipped to the points from first to end, end left out.</summary>
    public static void Run(SupplyNetwork network, State state, int week, int first, int end)
    {
        var landing = new Landing(network, state);
        var reductions = state.Flows.Reductions;
        for (int customer = first; customer < end; customer++)
        {
            var kind = state.Flows.InKind[customer];
            if (kind == LandingKind.FlowByFlow || reductions?.IsAt(customer) == true)
            {
                LandFlowByFlow(network, state, customer, week);
            }
            else if (kind == LandingKind.Splits)
            {
                landing.LandSplit(customer);
            }
            else
            {
                landing.Land(customer);
            }
        }
    }

    private static void LandFlowByFlow(SupplyNetwork network, State state, int customer, int week)
    {
        foreach (int flow in network.Points.Inflows[customer])
        {
            double shipped = Claims.Shipped(network, state, flow);
            if (shipped > 0)
            {
                Book(state, flow, customer, week, shipped);
            }
        }
    }

    private static void Book(State state, int flow, int customer, int week, double shipped)
    {
        int lag = state.Flows.Lag(flow);
        double late = shipped * state.Flows.Late(flow);
        double onTime = shipped - late;
        if (lag == 0)
        {
            state.OnHand[customer] += onTime;
            if (state.Flows.IsTracked[flow])
            {
                state.Flows.Received[flow] += onTime;
            }
        }
        else
        {
            BookFor(state, flow, customer, week, week + lag, onTime);
        }

        if (late > 0)
        {
            BookFor(state, flow, customer, week, week + lag + 1, late);
        }
    }

    private static void BookFor(State state, int flow, int customer, int sent, int due, double amount)
    {
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

    /// <summary>Goods that landed in the same week serve what their demands still lack, once more, by priority.</summary>
    public static void ServeAgain(SupplyNetwork network, State state)
    {
        foreach (int demand in state.Flows.AnySameWeek ? network.Claims.Demands.Values : [])
        {
            int point = network.Demands.Point[demand];
            double missing = state.Requirement[demand] + state.Arrears[demand] - state.Served[demand];
            double available = state.OnHand[point] - state.Reserve[point];
            if (missing > 0 && available > 0 && HasSameWeekInflow(network, state, point))
            {
                double served = Math.Min(missing, available);
                state.Served[demand] += served;
                state.OnHand[point] -= served;
            }
        }
    }

    public static bool HasSameWeekInflow(SupplyNetwork network, State state, int point)
    {
        foreach (int flow in network.Points.Inflows[point])
        {
            if (state.Flows.Lag(flow) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
