using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>Phase 2: goods due this week join the stock and are usable in the same week.</summary>
internal static class Arrive
{
    /// <summary>Lands what is due at the points from first to end, end left out.</summary>
    public static void Run(State state, int week, int first, int end)
    {
        var due = state.Pending[week];
        for (int point = first; point < end; point++)
        {
            state.OnHand[point] += due[point];
            state.UnderWay[point] -= due[point];
        }

        due[first..end].Clear();
    }

    /// <summary>Lands the goods of flows that are followed packet by packet.</summary>
    public static void RunPackets(SupplyNetwork network, State state, int week)
    {
        foreach (int flow in state.Flows.Tracked)
        {
            double received = Land(state.Flows.Packets[flow]!, week);
            int customer = network.Flows.Customer[flow];
            state.Flows.LastReceived[flow] = state.Flows.Received[flow];
            state.Flows.Received[flow] = received;
            state.OnHand[customer] += received;
            state.UnderWay[customer] -= received;
        }
    }

    private static double Land(List<Packet> packets, int week)
    {
        double received = 0;
        int kept = 0;
        for (int number = 0; number < packets.Count; number++)
        {
            var packet = packets[number];
            if (packet.Due <= week)
            {
                received += packet.Amount;
            }
            else
            {
                packets[kept++] = packet;
            }
        }

        packets.RemoveRange(kept, packets.Count - kept);
        return received;
    }
}
