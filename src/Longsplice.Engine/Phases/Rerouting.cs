using Longsplice.Engine.Events;
using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Finds the routes again in weeks in which lanes change, and moves the dates of goods under way that have not
/// yet passed what closed or slowed, once. When a lane opens again, dates stay.
/// </summary>
internal sealed class Rerouting(SupplyNetwork network, CompiledEvents events)
{
    private readonly RouteFinder _finder = new(network.Lanes, network.Model.Sites.Count);

    /// <summary>Flows whose goods must be followed packet by packet: routes may change, or help looks at dates.</summary>
    public static bool[] TrackedFlows(SupplyNetwork network, CompiledEvents events)
    {
        bool[] tracked = events.Lanes.Count > 0
            ? Array.ConvertAll(network.Flows.FixedTransitWeeks, double.IsNaN)
            : new bool[network.Flows.Count];
        foreach (int help in network.Points.HelpInflows)
        {
            foreach (int flow in network.Points.Inflows[network.Flows.Customer[help]])
            {
                tracked[flow] = true;
            }
        }

        foreach (var change in events.Lanes.Where(change => change.Flow >= 0))
        {
            tracked[change.Flow] = true;
        }

        return tracked;
    }

    /// <summary>Flows whose time has changed this week.</summary>
    public List<int> Changed { get; } = [];

    /// <summary>Applies the changes of a week; true where any route or time may have changed.</summary>
    public bool Run(State state, int week)
    {
        Changed.Clear();
        if (!AnyChanges(week))
        {
            return false;
        }

        double[] days = LaneDays(week);
        var known = new Dictionary<(int, int), Route?>();
        foreach (int flow in state.Flows.Tracked)
        {
            double before = state.Flows.TransitWeeks[flow];
            Reroute(state, flow, days, known, week);
            Delay(state, flow, week);
            if (state.Flows.TransitWeeks[flow] != before)
            {
                Changed.Add(flow);
            }
        }

        state.Flows.RouteVersion++;
        return true;
    }

    private bool AnyChanges(int week)
    {
        foreach (var change in events.Lanes)
        {
            if (change.From == week || change.Until == week - 1)
            {
                return true;
            }
        }

        return false;
    }

    private double[] LaneDays(int week)
    {
        double[] days = (double[])network.Lanes.Days.Clone();
        foreach (var change in events.Lanes)
        {
            for (int lane = 0; lane < days.Length && change.Touches(week); lane++)
            {
                days[lane] += TouchesLane(change, lane) ? change.ExtraDays : 0;
            }
        }

        return days;
    }

    private bool TouchesLane(LaneChange change, int lane) =>
        change.Lane == lane || (change.Passage >= 0 && network.Lanes.Passages[lane].Contains(change.Passage));

    private void Reroute(
        State state, int flow, double[] days, Dictionary<(int, int), Route?> known, int week)
    {
        double extra = ExtraWeeks(flow, week);
        if (!double.IsNaN(network.Flows.FixedTransitWeeks[flow]))
        {
            state.Flows.SetTransit(flow, network.Flows.FixedTransitWeeks[flow] + extra);
            return;
        }

        int from = network.Points.Site[network.Flows.Supplier[flow]];
        int to = network.Points.Site[network.Flows.Customer[flow]];
        if (!known.TryGetValue((from, to), out var route))
        {
            known[(from, to)] = route = _finder.Find(from, to, days);
        }

        state.Flows.Routes[flow] = route;
        if (route is not null)
        {
            state.Flows.SetTransit(flow, FlowState.RouteWeeks(route) + extra);
        }
    }

    private double ExtraWeeks(int flow, int week)
    {
        double days = 0;
        foreach (var change in events.Lanes)
        {
            days += change.Flow == flow && change.Touches(week) ? change.ExtraDays : 0;
        }

        return days / 7;
    }

    private void Delay(State state, int flow, int week)
    {
        var packets = state.Flows.Packets[flow]!;
        int count = packets.Count;
        for (int number = 0; number < count; number++)
        {
            double weeks = WeeksLost(state, flow, packets[number], week);
            if (weeks > 0)
            {
                Postpone(packets, number, weeks);
            }
        }
    }

    /// <summary>Closures cost the detour once however many bind, or the wait where there is no detour; slow-downs add up.</summary>
    private double WeeksLost(State state, int flow, Packet packet, int week)
    {
        double slowed = 0;
        double detour = 0;
        foreach (var change in events.Lanes)
        {
            if (change.From != week || !IsAhead(change, flow, packet, week))
            {
                continue;
            }

            slowed += change.Closes ? 0 : change.ExtraDays / 7;
            detour = change.Closes ? Math.Max(detour, Detour(state, flow, packet, change, week)) : detour;
        }

        return slowed + detour;
    }

    private static double Detour(State state, int flow, Packet packet, LaneChange change, int week) =>
        state.Flows.Routes[flow] is { } route
            ? Math.Max(0, FlowState.RouteWeeks(route) - FlowState.RouteWeeks(packet.Route))
            : change.Until - week + 1;

    private bool IsAhead(LaneChange change, int flow, Packet packet, int week)
    {
        if (change.Flow >= 0 || packet.Route is null)
        {
            return change.Flow == flow;
        }

        double passedAfter = packet.Route.DaysUntilPassed(network.Lanes, change.Lane, change.Passage);
        return !double.IsNaN(passedAfter) && (week - packet.Sent) * 7 < passedAfter;
    }

    private static void Postpone(List<Packet> packets, int number, double weeks)
    {
        var packet = packets[number];
        int whole = (int)Math.Floor(weeks);
        double late = packet.Amount * (weeks - whole);
        packets[number] = packet with { Due = packet.Due + whole, Amount = packet.Amount - late };
        if (late > 0)
        {
            packets.Add(packet with { Due = packet.Due + whole + 1, Amount = late });
        }
    }
}
