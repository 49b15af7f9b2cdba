namespace Longsplice.Engine.Network;

/// <summary>
/// Least-days chains of lanes (Dijkstra 1959); of two chains with equal days the one
/// that reaches each site by the lane with the smaller id wins.
/// </summary>
internal sealed class RouteFinder(LaneGraph graph, int sites)
{
    private readonly double[] _days = Filled(sites, double.PositiveInfinity);
    private readonly int[] _by = Filled(sites, -1);
    private readonly List<int> _reached = [];
    private readonly PriorityQueue<int, (double Days, int Site)> _open = new();

    /// <summary>The least-days chain, or null where no open chain exists.</summary>
    /// <param name="from">Site of the supplier.</param>
    /// <param name="to">Site of the customer.</param>
    /// <param name="laneDays">Days on each lane now; positive infinity where it is closed.</param>
    public Route? Find(int from, int to, double[] laneDays)
    {
        Search(from, to, laneDays);
        var route = double.IsPositiveInfinity(_days[to]) ? null : new Route(ChainTo(from, to), _days[to]);
        Forget();
        return route;
    }

    private void Search(int from, int to, double[] laneDays)
    {
        Reach(from, 0, -1);
        while (_open.TryDequeue(out int site, out var reached) && site != to)
        {
            if (reached.Days <= _days[site])
            {
                Leave(site, laneDays);
            }
        }
    }

    private void Reach(int site, double days, int lane)
    {
        _days[site] = days;
        _by[site] = lane;
        _reached.Add(site);
        _open.Enqueue(site, (days, site));
    }

    /// <summary>Clears only what the search has touched, since most chains are short and networks wide.</summary>
    private void Forget()
    {
        foreach (int site in _reached)
        {
            _days[site] = double.PositiveInfinity;
            _by[site] = -1;
        }

        _reached.Clear();
        _open.Clear();
    }

    private void Leave(int site, double[] laneDays)
    {
        foreach (int lane in graph.Leaving[site])
        {
            int next = graph.To[lane];
            double days = _days[site] + laneDays[lane];
            if (days < _days[next])
            {
                Reach(next, days, lane);
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

    private static T[] Filled<T>(int length, T value)
    {
        var values = new T[length];
        Array.Fill(values, value);
        return values;
    }
}
