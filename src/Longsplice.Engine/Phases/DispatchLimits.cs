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
    private Limit[] _limits = [];
    private double[] _loads = [];
    private int _version = -1;

    /// <summary>Last week's limits are over: what is set aside from here on may leave.</summary>
    public static void Lift(State state) => state.Flows.Reductions?.Clear();

    public void Run(State state, int week)
    {
        FindLimits(state);
        if (_limits.Length == 0)
        {
            return;
        }

        var reductions = state.Flows.Reductions ??= new Reductions(network);
        reductions.Clear();
        for (int number = 0; number < _limits.Length; number++)
        {
            _loads[number] = Load(state, _limits[number]);
        }

        for (int number = 0; number < _limits.Length; number++)
        {
            Cap(_limits[number], _loads[number], week, reductions);
        }

        reductions.Flows.Sort();
        GiveBack(state, reductions);
        _quotas.Book(state, week);
    }

    /// <summary>Which flows share what changes only with the routes.</summary>
    private void FindLimits(State state)
    {
        if (_version != state.Flows.RouteVersion)
        {
            _version = state.Flows.RouteVersion;
            _limits = [.. _transport.Of(state.Flows.Routes), .. _quotas.All()];
            _loads = new double[_limits.Length];
        }
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

    private static void Cap(Limit limit, double load, int week, Reductions reductions)
    {
        double room = limit.Room(week);
        if (load <= room)
        {
            return;
        }

        double share = Math.Max(0, room) / load;
        for (int member = 0; member < limit.Flows.Length; member++)
        {
            if (limit.Use[member] > 0)
            {
                reductions.Cap(limit.Flows[member], share);
            }
        }
    }

    private void GiveBack(State state, Reductions reductions)
    {
        int supplier = -1;
        foreach (int flow in reductions.Flows)
        {
            double kept = Claims.Granted(network, state, flow) * (1 - reductions.Of(flow));
            state.OnHand[network.Flows.Supplier[flow]] += kept;
            if (network.Flows.Supplier[flow] != supplier)
            {
                supplier = network.Flows.Supplier[flow];
                Allocate.Summarise(network, state, supplier);
            }
        }
    }
}
