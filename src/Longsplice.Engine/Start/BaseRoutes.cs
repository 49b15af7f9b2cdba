using Longsplice.Engine.Network;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Start;

/// <summary>Routes and permissions before any event.</summary>
internal static class BaseRoutes
{
    /// <summary>Least-days chain of each flow whose time no contract fixes; null where there is none.</summary>
    public static Route?[] Of(SupplyNetwork network)
    {
        var finder = new RouteFinder(network.Lanes, network.Model.Sites.Count);
        var known = new Dictionary<(int, int), Route?>();
        var routes = new Route?[network.Flows.Count];
        for (int flow = 0; flow < routes.Length; flow++)
        {
            if (double.IsNaN(network.Flows.FixedTransitWeeks[flow]))
            {
                int from = network.Points.Site[network.Flows.Supplier[flow]];
                int to = network.Points.Site[network.Flows.Customer[flow]];
                if (!known.TryGetValue((from, to), out routes[flow]))
                {
                    known[(from, to)] = routes[flow] = finder.Find(from, to, network.Lanes.Days);
                }
            }
        }

        return routes;
    }

    /// <summary>Flows that have a way and no licence against them.</summary>
    public static bool[] OpenFlows(SupplyNetwork network, Route?[] routes)
    {
        bool[] open = new bool[network.Flows.Count];
        for (int flow = 0; flow < open.Length; flow++)
        {
            open[flow] = routes[flow] is not null || !double.IsNaN(network.Flows.FixedTransitWeeks[flow]);
        }

        for (int licence = 0; licence < network.Licences.Count; licence++)
        {
            if (network.Licences.Status[licence] == LicenceStatus.Denied)
            {
                foreach (int flow in network.Licences.Flows[licence])
                {
                    open[flow] = false;
                }
            }
        }

        return open;
    }
}
