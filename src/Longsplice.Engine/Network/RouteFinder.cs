namespace Longsplice.Engine.Network;

/// <summary>
/// Least-days chains of lanes (Dijkstra 1959); of two chains with equal days the one
/// that reaches each site by the lane with the smaller id wins.
/// </summary>
internal sealed class RouteFinder(LaneGraph graph, int sites)
{
    private readonly double[] _days = new double[sites];
    private readonly int[] _by = new int[sites];

    /// <summary>The least-days chain, or null where no open chain exists.</summary>
    /// <param name="from">Site of the supplier.</param>
    /// <param name="to">Site of the customer.</param>
    /// <param name="laneDays">Days on each lane now; positive infinity where it is closed.</param>
    public Route? Find(int from, int to, double[] laneDays)
    {
        Search(from, to, laneDays);
        return double.IsPositiveInfinity(_days[to]) ? null : new Route(ChainTo(from, to), _days[to]);
    }

    private void Search(int from, int to, double[] laneDays)
    {
        Array.Fill(_days, double.PositiveInfinity);
        Array.Fill(_by, -1);
        _days[from] = 0;
        var open = new PriorityQueue<int, (double Days, int Site)>();
        open.Enqueue(from, (0, from));
        while (open.TryDequeue(out int site, out var reached) && site != to)
        {
            if (reached.Days <= _days[site])
            {
                Leave(site, laneDays, open);
            }
        }
    }

    private void Leave(int site, double[] laneDays, PriorityQueue<int, (double Days, int Site)> open)
    {
        foreach (int lane in graph.Leaving[site])
        {
            int next = graph.To[lane];
            double days = _days[site] + laneDays[lane];
            if (days < _days[next])
            {
                _days[next] = days;
                _by[next] = lane;
                open.Enqueue(next, (days, next));
            }
            else if (days == _days[next] && lane < _by[next] && !double.IsPositiveInfinity(days))
            {
                _by[next] = lane;
            }
        }
    }

    private int[] ChainTo(int from, int to)
    {
        var chain = new List<int>();
        for (int site = to; site != from; site = graph.From[_by[site]])
        {
            chain.Add(_by[site]);
        }

        chain.Reverse();
        return [.. chain];
    }
}
