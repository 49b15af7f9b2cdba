using Longsplice.Sea.Geography;
using Longsplice.Sea.Graph;

namespace Longsplice.Sea.Routes;

/// <summary>An end of a route, ready to be asked about many times: its water, and its ways to hubs and gates.</summary>
public sealed class Mooring
{
    private readonly SeaGraph _graph;
    private readonly int[][] _waysToSides;
    private readonly int[] _hubs;
    private readonly float[] _hubMiles;
    private readonly int[] _approachOfHub;

    internal Mooring(SeaGraph graph, string name, Berth berth, int number)
    {
        (_graph, Name, Berth, Number) = (graph, name, berth, number);
        (_hubs, _hubMiles, _approachOfHub) = Merged(graph, berth);
        SideMiles = [.. Enumerable.Range(0, graph.GateSides).Select(side => Label.To(graph.Labels.Of(graph.PlaceOfSide(side))).Miles)];
        GateMiles = [.. SideMiles.Chunk(2).Select(sides => Math.Min(sides[0], sides[1]))];
        _waysToSides = new int[graph.GateSides][];
    }

    /// <summary>What it is called: a port's name, or the coordinates.</summary>
    public string Name { get; }

    /// <summary>The point asked for.</summary>
    public GeoPoint Asked => Berth.Asked;

    /// <summary>Where the water was found.</summary>
    public GeoPoint At => Berth.At;

    /// <summary>Nautical miles from the point asked for to the water; they count as sailed.</summary>
    public double SnapMiles => Berth.SnapMiles;

    /// <summary>True where a way leads out to the graph.</summary>
    public bool IsOnSea => Berth.Approaches.Length > 0;

    internal Berth Berth { get; }

    /// <summary>A number of its own among the moorings of a finder.</summary>
    internal int Number { get; }

    internal Label Label => new(_hubs, _hubMiles);

    /// <summary>Miles to each side of each gate point without crossing a gate.</summary>
    internal float[] SideMiles { get; }

    /// <summary>Miles to each gate point, by the nearer side.</summary>
    internal float[] GateMiles { get; }

    /// <summary>Places on the way to a side of a gate point, from the approach on; kept for the next time.</summary>
    internal int[] WayToSide(int side)
    {
        if (_waysToSides[side] is not { } way)
        {
            int place = _graph.PlaceOfSide(side);
            var places = WayToHub(Label.To(_graph.Labels.Of(place)).Hub);
            var back = new List<int>();
            _graph.Labels.WayToHub(place, places[^1], back);
            back.Reverse();
            _waysToSides[side] = way = [.. places, .. back.Skip(1)];
        }

        return way;
    }

    /// <summary>Places from the approach to a hub, both included.</summary>
    internal List<int> WayToHub(int hub)
    {
        var way = new List<int>();
        var approach = Berth.Approaches[_approachOfHub[Array.BinarySearch(_hubs, hub)]];
        _graph.Labels.WayToHub(approach.Place, hub, way);
        return way;
    }

    /// <summary>Points from the point asked for to before a place by which a way leaves or enters.</summary>
    internal GeoPoint[] WayTo(int place) =>
        [Asked, .. Array.Find(Berth.Approaches, way => way.Place == place)!.Way.SkipWhile(point => point == Asked)];

    private static (int[] Hubs, float[] Miles, int[] Approaches) Merged(SeaGraph graph, Berth berth)
    {
        var best = new SortedDictionary<int, (float Miles, int Approach)>();
        for (int approach = 0; approach < berth.Approaches.Length; approach++)
        {
            var way = berth.Approaches[approach];
            var label = graph.Labels.Of(way.Place);
            for (int at = 0; at < label.Hubs.Length; at++)
            {
                float miles = way.Miles + label.Miles[at];
                if (!best.TryGetValue(label.Hubs[at], out var known) || miles < known.Miles)
                {
                    best[label.Hubs[at]] = (miles, approach);
                }
            }
        }

        return ([.. best.Keys], [.. best.Values.Select(value => value.Miles)], [.. best.Values.Select(value => value.Approach)]);
    }
}
