using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Phase 6: what was set aside leaves, as far as lanes, passages and quotas allow, and is booked at its customer
/// for the week in which it arrives. Each customer's row has one writer, so threads leave no trace.
/// </summary>
internal sealed class Dispatch(SupplyNetwork network, DispatchLimits limits)
{
    public void Run(State state, int week)
    {
        limits.Run(state, week);
        for (int customer = 0; customer < network.Points.Count; customer++)
        {
            Land(state, customer, week);
        }

        ServeAgain(state);
    }

    private void Land(State state, int customer, int week)
    {
        var inflows = network.Points.Inflows;
        var flows = state.Flows;
        var pull = state.Pull[customer];
        bool isPlain = flows.HelpAsk is null && flows.DispatchFactor is null && !flows.AnyTracked;
        for (int position = inflows.Start[customer]; position < inflows.Start[customer + 1]; position++)
        {
            double share = flows.InShare[position];
            int flow = isPlain ? -1 : inflows.Values[position];
            double help = flow >= 0 && flows.HelpAsk is { } asks ? asks[flow] : 0;
            double claim = Math.Min((share * pull.Ask) + help, flows.InMax[position]);
            double granted = state.Grants[flows.InClass[position]].Of(claim, share * pull.Rate);
            double shipped = flow >= 0 && flows.DispatchFactor is { } factor ? granted * factor[flow] : granted;
            if (shipped > 0)
            {
                Book(state, position, flow, customer, week, shipped);
            }
        }
    }

    /// <summary>Books a shipment; the flow's number is −1 where no flow needs to be known.</summary>
    private static void Book(State state, int position, int flow, int customer, int week, double shipped)
    {
        int lag = state.Flows.InLag[position];
        double late = shipped * state.Flows.InLate[position];
        double onTime = shipped - late;
        if (lag == 0)
        {
            state.OnHand[customer] += onTime;
            if (flow >= 0)
            {
                state.Flows.Received[flow] += state.Flows.IsTracked[flow] ? onTime : 0;
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
        if (flow >= 0 && state.Flows.Packets[flow] is { } packets)
        {
            packets.Add(new Packet(sent, due, amount, state.Flows.Routes[flow]));
        }
        else
        {
            state.Pending[due][customer] += amount;
        }
    }

    /// <summary>Goods that landed in the same week serve what their demand still lacks, once more.</summary>
    private void ServeAgain(State state)
    {
        for (int demand = 0; demand < network.Demands.Count; demand++)
        {
            int point = network.Demands.Point[demand];
            double missing = state.Requirement[demand] + state.Arrears[demand] - state.Served[demand];
            double available = state.OnHand[point] - state.Reserve[point];
            if (missing > 0 && available > 0 && HasSameWeekInflow(state, point))
            {
                double served = Math.Min(missing, available);
                state.Served[demand] += served;
                state.OnHand[point] -= served;
            }
        }
    }

    private bool HasSameWeekInflow(State state, int point)
    {
        foreach (int flow in network.Points.Inflows[point])
        {
            if (state.Flows.Lag[flow] == 0)
            {
                return true;
            }
        }

        return false;
    }
}
