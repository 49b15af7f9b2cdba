using System.Collections.Concurrent;
using System.Collections.Immutable;
using Longsplice.Sea.Geography;
using Longsplice.Sea.Graph;
using Longsplice.Sea.Passages;

namespace Longsplice.Sea.Routes;

/// <summary>
/// Finds shortest ways by sea, each by a search of its own. Moorings are found once and kept, so the second question
/// about a port is far quicker than the first; for thousands of questions take a <see cref="SeaRouter"/>. Safe to share
/// between threads.
/// </summary>
public sealed class RouteFinder
{
    private const int MostMoorings = 8192;

    private readonly SeaGraph _graph;
    private readonly ConcurrentDictionary<GeoPoint, Mooring> _moorings = new();
    private readonly Mooring?[] _ports;
    private readonly ConcurrentBag<SearchTree> _trees = [];
    private readonly NearEnds _near;
    private int _numbers;

    /// <summary>Makes a finder on a graph.</summary>
    /// <param name="graph">The graph.</param>
    public RouteFinder(SeaGraph graph)
    {
        _graph = graph;
        _ports = new Mooring?[graph.Ports.All.Length];
        _near = new NearEnds(graph);
    }

    internal SeaGraph Graph => _graph;

    /// <summary>The mooring of a port.</summary>
    /// <param name="row">Row of the port in <see cref="SeaGraph.Ports"/>.</param>
    public Mooring Moor(int row) => _ports[row] ??= MooringOf(_graph.Ports.All[row].ToString(), _graph.Berths[row]);

    /// <summary>The mooring of a point: the nearest water from which the sea is reached.</summary>
    /// <param name="point">The point; longitudes beyond ±180 go round.</param>
    /// <exception cref="ArgumentOutOfRangeException">The point is not on the earth.</exception>
    public Mooring Moor(GeoPoint point)
    {
        if (!point.IsOnEarth)
        {
            throw new ArgumentOutOfRangeException(nameof(point), point, "Latitudes are −90 to 90, longitudes −360 to 360.");
        }

        if (_moorings.Count >= MostMoorings)
        {
            _moorings.Clear();
        }

        return _moorings.GetOrAdd(point.Wrapped(), at => MooringOf(
            at.ToString(), _graph.Ports.At(at) is { } row ? _graph.Berths[row] : _graph.Moorings.Find(at)));
    }

    /// <summary>The shortest way between two moorings.</summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    /// <param name="closed">Closed passages.</param>
    public RouteAnswer Find(Mooring from, Mooring to, ClosureSet closed) => Find(from, to, closed, []);

    /// <summary>
    /// The shortest way that crosses some passages in order, whatever else it crosses. Each is truly crossed, from one
    /// side to the other.
    /// </summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    /// <param name="closed">Closed passages.</param>
    /// <param name="via">Ids of passages or groups, in order; of a group any member will do.</param>
    /// <exception cref="ArgumentException">An id is neither a passage nor a group.</exception>
    public RouteAnswer Find(Mooring from, Mooring to, ClosureSet closed, IReadOnlyList<string> via)
    {
        var shortest = Shortest(from, to, closed, via);
        return GrandBanks.Concern(shortest, closed)
            ? GrandBanks.Choice(shortest, Shortest(from, to, GrandBanks.Shut(closed), via))
            : shortest;
    }

    internal double Near(Mooring from, Mooring to, double known) => _near.Miles(from, to, known);

    internal ImmutableArray<string> Wall(Mooring mooring, ClosureSet closed) => Search(tree => tree.Wall(mooring, closed));

    private RouteAnswer Shortest(Mooring from, Mooring to, ClosureSet closed, IReadOnlyList<string> via)
    {
        var answer = Search(tree => tree.Find(from, to, closed, via));
        double near = via.Count == 0 ? _near.Miles(from, to, (answer as Route)?.Miles ?? double.PositiveInfinity) : double.PositiveInfinity;
        return near < double.PositiveInfinity ? new Route(_graph, from, to, near, [], []) : answer;
    }

    private Mooring MooringOf(string name, Berth berth) => new(name, berth, Interlocked.Increment(ref _numbers));

    /// <summary>Lends a tree; each holds arrays as large as the graph.</summary>
    private T Search<T>(Func<SearchTree, T> search)
    {
        var tree = _trees.TryTake(out var idle) ? idle : new SearchTree(_graph);
        var found = search(tree);
        _trees.Add(tree);
        return found;
    }
}
