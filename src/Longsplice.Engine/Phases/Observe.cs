using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>Phase 7: what was required and not served is short; it is kept as arrears or lost.</summary>
internal static class Observe
{
    /// <summary>Stocks below this are what rounding leaves.</summary>
    private const double Least = 1e-12;

    public static void Run(SupplyNetwork network, State state)
    {
        for (int demand = 0; demand < network.Demands.Count; demand++)
        {
            double required = state.Requirement[demand];
            double served = state.Served[demand];
            bool isKept = network.Demands.IsKept[demand];
            state.Short[demand] = Math.Max(0, required - served);
            state.Lost[demand] = isKept ? 0 : state.Short[demand];
            double owed = state.Arrears[demand] + required;
            double arrears = Math.Max(0, owed - served);
            state.Arrears[demand] = isKept && arrears > Least * Math.Max(1, owed) ? arrears : 0;
        }

    }

    /// <summary>Clears what rounding leaves in the stocks of the points from first to end, end left out.</summary>
    public static void Dust(State state, int first, int end)
    {
        foreach (ref double stock in state.OnHand.AsSpan(first, end - first))
        {
            stock = Math.Abs(stock) < Least ? 0 : stock;
        }
    }
}
