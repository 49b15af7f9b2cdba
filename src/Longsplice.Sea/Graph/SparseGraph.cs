using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>
/// Keeps the legs that lie on a shortest way between ports and gates, and orders places by how many such ways run
/// through them. Searches start from some of these ends and reach all.
/// </summary>
internal sealed class SparseGraph
{
    private const int StartEveryPort = 12;
    private const int StartEveryGate = 2;
    private const int PlacesOfPort = 6;

    private readonly GraphParts _parts;
    private readonly SeaNet _net;
    private readonly HashSet<(int From, int To)> _used = [];
    private readonly long[] _ways;

    private SparseGraph(GraphParts parts)
    {
        _parts = parts;
        _net = new SeaNet(parts.Points, parts.Legs);
        _ways = new long[parts.Points.Length];
    }

    /// <summary>The graph between some ports and all gates, its places numbered by importance.</summary>
    public static GraphParts Of(GraphParts parts, IReadOnlyList<GeoPoint> ports, CancellationToken cancellation)
    {
        var sparse = new SparseGraph(parts);
        int[][] byPort = [.. ports.AsParallel().AsOrdered().WithCancellation(cancellation).Select(sparse.PlacesBy)];
        int[][] byGate = [.. parts.Gates.SelectMany(gate => new[] { gate.Left, gate.Right }).Select(place => new[] { place })];
        int[] ends = [.. byPort.Concat(byGate).SelectMany(places => places).Distinct()];
        var starts = byPort.Where((_, at) => at % StartEveryPort == 0).Concat(byGate.Where((_, at) => at / 2 % StartEveryGate == 0));
        Parallel.ForEach(
            starts.SelectMany(places => places.Take(1)),
            new ParallelOptions { CancellationToken = cancellation },
            () => new ShortestTree(sparse._net),
            (start, _, tree) =>
            {
                tree.Grow([(start, 0)]);
                sparse.Mark(tree, ends);
                return tree;
            },
            _ => { });
        return sparse.Result();
    }

    /// <summary>The places nearest to a port, as the crow flies.</summary>
    private int[] PlacesBy(GeoPoint port)
    {
        var here = UnitVector.Of(port);
        return [.. Enumerable.Range(0, _net.Count).OrderByDescending(place => _net.Vectors[place].Dot(here)).Take(PlacesOfPort)];
    }

    private void Mark(ShortestTree tree, int[] ends)
    {
        var used = new HashSet<int>();
        foreach (int end in ends)
        {
            for (int place = end; tree.Before[place] >= 0 && used.Add(place) && tree.Before[place] != place; place = tree.Before[place])
            {
            }
        }

        lock (_used)
        {
            foreach (int place in used)
            {
                _ways[place]++;
                _used.Add(Pair(place, tree.Before[place]));
            }
        }
    }

    private GraphParts Result()
    {
        _used.UnionWith(_parts.Channels.Select(leg => Pair(leg.From, leg.To)));
        var legs = _parts.Legs.Where(leg => leg.From != leg.To && _used.Contains(Pair(leg.From, leg.To))).ToArray();
        var kept = legs.SelectMany(leg => new[] { leg.From, leg.To })
            .Concat(_parts.Gates.SelectMany(gate => new[] { gate.Left, gate.Right }))
            .ToHashSet();
        return _parts.Reordered([.. kept.OrderByDescending(place => _ways[place]).ThenBy(place => place)], legs);
    }

    private static (int From, int To) Pair(int one, int other) => (Math.Min(one, other), Math.Max(one, other));
}
