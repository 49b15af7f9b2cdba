using System.Collections.Concurrent;
using Longsplice.Sea.Geography;
using Longsplice.Sea.Passages;

namespace Longsplice.Sea.Routes;

/// <summary>
/// Finds shortest ways by sea. Moorings and closures are prepared once and kept, so the second question about a port
/// or a set of closures is far quicker than the first. Safe to share between threads.
/// </summary>
public sealed class RouteFinder
{
    private const int MostClosures = 64;
    private const int MostMoorings = 20_000;

    private readonly SeaGraph _graph;
    private readonly ConcurrentDictionary<ClosureSet, OpenGates> _open = new();
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

    /// <summary>The mooring of a port.</summary>
    /// <param name="row">Row of the port in <see cref="SeaGraph.Ports"/>.</param>
    public Mooring Moor(int row) => _ports[row] ??=
        MooringOf(_graph.Ports.All[row].ToString(), _graph.Ports.All[row].Position);

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
            _open.Clear();
        }

        return _moorings.GetOrAdd(point.Wrapped(), at => MooringOf(at.ToString(), at));
    }

    /// <summary>Prepares a set of closures, which the first question about it does otherwise.</summary>
    /// <param name="closed">The closed passages.</param>
    public void Prepare(ClosureSet closed) => Open(closed);

    /// <summary>The shortest way between two moorings.</summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    /// <param name="closed">Closed passages.</param>
    public RouteAnswer Find(Mooring from, Mooring to, ClosureSet closed)
    {
        var (direct, hub) = from.Label.To(to.Label);
        var gates = Open(closed);
        var row = gates.From(from);
        var (through, last) = row.To(to.GateMiles);
        double near = _near.Miles(from, to, Math.Min(direct, through));
        if (near <= direct && near <= through && near < double.PositiveInfinity)
        {
            return new Route(_graph, from, to, near, [], []);
        }

        return (direct <= through, hub) switch
        {
            (true, >= 0) => new Route(_graph, from, to, direct, WayByHub(from, to, hub), []),
            (false, _) => GateWay.Between(_graph, gates, from, to, row.First[last], last, through),
            _ => new NoRoute(from, to, Search(tree => tree.Blocking(from, to, closed))),
        };
    }

    /// <summary>
    /// The shortest way that crosses some passages in order, whatever else it crosses. Each is truly crossed, from one
    /// side to the other.
    /// </summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    /// <param name="closed">Closed passages.</param>
    /// <param name="via">Ids of passages or groups, in order; of a group any member will do.</param>
    /// <exception cref="ArgumentException">An id is neither a passage nor a group.</exception>
    public RouteAnswer Find(Mooring from, Mooring to, ClosureSet closed, IReadOnlyList<string> via) => via.Count == 0
        ? Find(from, to, closed)
        : Search(tree => tree.Find(from, to, closed, via));

    /// <summary>
    /// Miles from each of some moorings to each of others; infinite where there is no route. Rows are spread over
    /// threads.
    /// </summary>
    /// <param name="from">Starts.</param>
    /// <param name="to">Ends.</param>
    /// <param name="closed">Closed passages.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Miles, one row for each start.</returns>
    public double[,] Distances(
        IReadOnlyList<Mooring> from, IReadOnlyList<Mooring> to, ClosureSet closed, CancellationToken cancellation) =>
        DistanceTable.Fill(Open(closed), _near, from, to, cancellation);

    /// <summary>The shortest way by plain search, leg by leg: slow, and the measure of all else.</summary>
    internal RouteAnswer FindPlainly(Mooring from, Mooring to, ClosureSet closed) => Search(tree => tree.Find(from, to, closed, []));

    private Mooring MooringOf(string name, GeoPoint point) =>
        new(_graph, name, _graph.Moorings.Find(point), Interlocked.Increment(ref _numbers));

    /// <summary>Lends a tree; each holds arrays as large as the graph.</summary>
    private T Search<T>(Func<SearchTree, T> search)
    {
        var tree = _trees.TryTake(out var idle) ? idle : new SearchTree(_graph);
        var found = search(tree);
        _trees.Add(tree);
        return found;
    }

    private static int[] WayByHub(Mooring from, Mooring to, int hub)
    {
        var way = from.WayToHub(hub);
        var back = to.WayToHub(hub);
        for (int at = back.Count - 2; at >= 0; at--)
        {
            way.Add(back[at]);
        }

        return [.. way];
    }

    private OpenGates Open(ClosureSet closed)
    {
        if (!_open.TryGetValue(closed, out var gates))
        {
            if (_open.Count >= MostClosures)
            {
                _open.Clear();
            }

            gates = _open.GetOrAdd(closed, set => new OpenGates(_graph, set));
        }

        return gates;
    }
}
