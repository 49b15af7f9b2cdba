using Longsplice.Engine.Events;
using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Lanes, passages and quotas that several flows share: over capacity, each flow keeps the same share of what
/// was set aside for it (of several limits the smallest share), and what doesn't leave stays in stock.
/// </summary>
internal sealed class DispatchLimits(SupplyNetwork network, CompiledEvents events)
{
    private readonly TransportLimits _transport = new(network, events);
    private readonly QuotaLimits _quotas = new(network, events);

    public void Run(State state, int week)
    {
        if (!_transport.Any && !_quotas.Any)
        {
            return;
        }

        Limit[] limits = [.. _transport.Of(state, week), .. _quotas.Of(week)];
        if (limits.Length == 0 && state.Flows.DispatchFactor is null)
        {
            return;
        }

        double[] factor = state.Flows.DispatchFactor ??= new double[network.Flows.Count];
        Array.Fill(factor, 1);
        var loads = Array.ConvertAll(limits, limit => Load(state, limit));
        for (int number = 0; number < limits.Length; number++)
        {
            Cap(limits[number], loads[number], factor);
        }

        GiveBack(state, factor);
        _quotas.Book(state, week);
    }

    /// <summary>Load before any limit has been applied.</summary>
    private double Load(State state, Limit limit)
    {
        double load = 0;
        for (int member = 0; member < limit.Flows.Length; member++)
        {
            load += limit.Use[member] * Claims.Granted(network, state, limit.Flows[member]);
        }

        return load;
    }

    private static void Cap(Limit limit, double load, double[] factor)
    {
        if (load <= limit.Room)
        {
            return;
        }

        double share = Math.Max(0, limit.Room) / load;
        for (int member = 0; member < limit.Flows.Length; member++)
        {
            int flow = limit.Flows[member];
            factor[flow] = limit.Use[member] > 0 ? Math.Min(factor[flow], share) : factor[flow];
        }
    }

    private void GiveBack(State state, double[] factor)
    {
        int supplier = -1;
        for (int flow = 0; flow < factor.Length; flow++)
        {
            if (factor[flow] < 1)
            {
                state.OnHand[network.Flows.Supplier[flow]] += Claims.Granted(network, state, flow) * (1 - factor[flow]);
                if (network.Flows.Supplier[flow] != supplier)
                {
                    supplier = network.Flows.Supplier[flow];
                    Allocate.Summarise(network, state, supplier);
                }
            }
        }
    }
}
