namespace Longsplice.Engine.Network;

/// <summary>What carrying goods costs: usd_per_tonne of each lane of a route, for the mass of a unit; 0 where nothing is said.</summary>
/// <param name="network">The network.</param>
public sealed class Freight(SupplyNetwork network)
{
    private readonly double[] _laneCost = [.. network.Model.Lanes.Select(lane => lane.UsdPerTonne ?? 0)];

    /// <summary>USD for carrying one unit of a flow over a route; 0 without a route.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="route">The route; null where there is none.</param>
    public double OfUnit(int flow, Route? route)
    {
        double cost = 0;
        foreach (int lane in route?.Lanes ?? [])
        {
            cost += _laneCost[lane] * network.Flows.UnitMassTonnes[flow];
        }

        return cost;
    }
}
