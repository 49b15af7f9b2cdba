using System.Collections.Concurrent;
using System.Collections.Immutable;
using Longsplice.Sea.Graph;
using Longsplice.Sea.Passages;

namespace Longsplice.Sea.Routes;

/// <summary>
/// Answers many questions quickly: miles and ways between any moorings under any closures, as
/// <see cref="RouteFinder"/> finds them by search. Making one takes about a second; it then grows a tree for each
/// mooring that it is asked about, whatever is closed. Safe to share between threads.
/// </summary>
public sealed class SeaRouter
{
    private const int MostSets = 16;
    private const int MostTrees = 8192;

    private readonly SeaGraph _graph;
    private readonly RouteFinder _finder;
    private readonly SeaRegions _regions;
    private readonly ConcurrentBag<ShortestTree> _idle = [];
    private readonly ConcurrentDictionary<int, MooringTree> _trees = new();
    private readonly ConcurrentDictionary<ClosureSet, SeaDistances> _sets = new();

    /// <summary>Makes a router.</summary>
    /// <param name="finder">Finds moorings, and says what blocks where there is no way.</param>
    public SeaRouter(RouteFinder finder)
    {
        (_finder, _graph) = (finder, finder.Graph);
        _regions = new SeaRegions(_graph.Net);
        Gates = new GateWays(_graph.Net, _regions, _graph.Parts.Gates);
    }

    internal GateWays Gates { get; }

    /// <summary>Distances and ways under a closure set.</summary>
    /// <param name="closed">Closed passages.</param>
    public SeaDistances Under(ClosureSet closed)
    {
        if (_sets.Count >= MostSets && !_sets.ContainsKey(closed))
        {
            _sets.Clear();
        }

        return _sets.GetOrAdd(closed, set => new SeaDistances(this, set));
    }

    internal ImmutableArray<string> Wall(Mooring mooring, ClosureSet closed) => _finder.Wall(mooring, closed);

    /// <summary>Miles straight from one mooring to the other; infinite where they are far apart or do not see each other.</summary>
    internal double Near(Mooring from, Mooring to, double known) => _finder.Near(from, to, known);

    internal MooringTree TreeOf(Mooring mooring)
    {
        if (_trees.TryGetValue(mooring.Number, out var known))
        {
            return known;
        }

        if (_trees.Count >= MostTrees)
        {
            _trees.Clear();
        }

        var tree = _idle.TryTake(out var idle) ? idle : new ShortestTree(_graph.Net);
        var grown = new MooringTree(mooring, tree, _regions, Gates);
        _idle.Add(tree);
        return _trees.GetOrAdd(mooring.Number, grown);
    }

    /// <summary>The way between ends that see each other.</summary>
    internal Route Sighted(Mooring from, Mooring to, double miles) => new(_graph, from, to, miles, [], []);

    /// <summary>The way that passes no gate.</summary>
    internal Route Straight(Mooring from, Mooring to, RegionTree tree, int end)
    {
        var way = new List<int>();
        int start = tree.AddWayBack(way, end, _regions);
        way.Reverse();
        return RouteOf(from, to, tree.Miles[start], way, MilesIn(to, way[^1]));
    }

    /// <summary>The way over gate points, of which the last is given.</summary>
    internal Route Over(Mooring from, Mooring to, GateRow row, int last)
    {
        var way = new List<int>();
        int gate = last;
        for (; row.Before(gate) >= 0; gate = row.Before(gate))
        {
            AddJoined(way, more => Gates.AddWayBack(more, gate, row.Before(gate)));
        }

        var start = Gates.NearestSide(TreeOf(from).Trees, gate);
        int first = 0;
        AddJoined(way, more => first = start.Tree.AddWayBack(more, _regions.LocalOf(start.Place), _regions));
        way.Reverse();
        var end = Gates.NearestSide(TreeOf(to).Trees, last);
        int final = 0;
        AddJoined(way, more => final = end.Tree.AddWayBack(more, _regions.LocalOf(end.Place), _regions));
        return RouteOf(from, to, start.Tree.Miles[first], way, end.Tree.Miles[final]);
    }

    /// <summary>Adds a stretch that may begin with the place at which the last one ended.</summary>
    private static void AddJoined(List<int> way, Action<List<int>> add)
    {
        int joint = way.Count;
        add(way);
        if (joint > 0 && way[joint] == way[joint - 1])
        {
            way.RemoveAt(joint);
        }
    }

    private static float MilesIn(Mooring mooring, int place) =>
        Array.Find(mooring.Berth.Approaches, way => way.Place == place)!.Miles;

    /// <summary>Adds the legs up in the order in which a search does, so that the miles are the same.</summary>
    private Route RouteOf(Mooring from, Mooring to, double before, List<int> way, double after)
    {
        double miles = before;
        for (int at = 1; at < way.Count; at++)
        {
            miles += _graph.MilesBetween(way[at - 1], way[at]);
        }

        return new Route(_graph, from, to, miles + after, [.. way], _graph.Crossed(way));
    }
}
