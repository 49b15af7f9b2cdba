using System.Collections.Immutable;
using Longsplice.Sea.Geography;
using Longsplice.Sea.Graph;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;

namespace Longsplice.Sea;

/// <summary>
/// The world's sea as a graph: places where a shortest way may bend, legs between them, and gates that stand for
/// passages. Immutable and safe to share between threads; ask it through a <see cref="RouteFinder"/>.
/// </summary>
public sealed class SeaGraph
{
    private readonly Lazy<Moorings> _moorings;
    private readonly Lazy<Berth[]> _berths;
    private readonly int[] _twins;

    internal SeaGraph(GraphParts parts)
    {
        Parts = parts;
        Net = new SeaNet(parts.Points, parts.Legs);
        _twins = Across(ClosureSet.Nothing);
        Ports = PortTable.Read();
        Gates = GateLines.Read(PassageTable.NumberOf);
        CanalMiles = [.. PassageTable.All.Select(MilesOfCanal)];
        _berths = new(() => BerthFile.Read(SeaData.Open("berths.bin"), Ports.All));
        _moorings = new(() =>
        {
            var coast = CoastFile.Read(SeaData.Open("coast.bin"));
            return new Moorings(SeaBuild.OpenField(coast), new ClearanceField([coast], SeaBuild.HarbourPerDegree), Gates, Parts, Net);
        });
    }

    /// <summary>The ports by which ends of routes can be named.</summary>
    public PortTable Ports { get; }

    internal GraphParts Parts { get; }

    internal SeaNet Net { get; }

    internal GateLines Gates { get; }

    /// <summary>For each passage the miles that its own hours stand for; 0 where ships keep their speed.</summary>
    internal ImmutableArray<double> CanalMiles { get; }

    internal Moorings Moorings => _moorings.Value;

    /// <summary>The berths of all ports, found by the build.</summary>
    internal Berth[] Berths => _berths.Value;

    /// <summary>Loads the graph that the assembly carries.</summary>
    /// <returns>The graph.</returns>
    public static SeaGraph Load()
    {
        return new SeaGraph(SeaGraphFile.Read(SeaData.Open("graph.bin")));
    }

    /// <summary>Where maps mark a passage: the middle of the line that one crosses; null for an unknown number.</summary>
    /// <param name="passage">Number of the passage.</param>
    public GeoPoint? MiddleOf(int passage) => Gates.MiddleOf(passage);

    /// <summary>Ports outside the Great Lakes to which no way leads from the first port, all passages open.</summary>
    public IEnumerable<Port> UnreachedPorts()
    {
        var tree = new ShortestTree(Net);
        tree.Grow(Berths[0].Approaches.Select(way => (way.Place, (double)way.Miles)), _twins);
        return Ports.All.Where((port, row) => !port.IsOnGreatLakes && !Array.Exists(Berths[row].Approaches, way => tree.Before[way.Place] >= 0));
    }

    /// <summary>For each place its twin across an open gate, −1 where there is none.</summary>
    internal int[] Across(ClosureSet closed)
    {
        int[] across = new int[Net.Count];
        Array.Fill(across, -1);
        foreach (var gate in Parts.Gates.Where(gate => !closed.Closes(gate.Passage)))
        {
            (across[gate.Left], across[gate.Right]) = (gate.Right, gate.Left);
        }

        return across;
    }

    /// <summary>Numbers of the passages that a way crosses, in order.</summary>
    internal int[] Crossed(List<int> places)
    {
        var crossed = new List<int>();
        for (int at = 1; at < places.Count; at++)
        {
            if (_twins[places[at - 1]] == places[at])
            {
                crossed.Add(Gates.Pieces[Parts.Pieces[places[at]]].Passage);
            }
        }

        return [.. crossed];
    }

    /// <summary>Miles of the leg between two places; 0 across a gate.</summary>
    internal double MilesBetween(int from, int to)
    {
        double least = _twins[from] == to ? 0 : double.PositiveInfinity;
        for (int leg = Net.Starts[from]; leg < Net.Starts[from + 1]; leg++)
        {
            if (Net.Ends[leg] == to)
            {
                least = Math.Min(least, Net.Miles[leg]);
            }
        }

        return least;
    }

    private static double MilesOfCanal(Passage passage) => passage.Hours is null
        ? 0
        : DrawnLine.Read("channels.csv").Where(line => line.Id == passage.Id).Sum(line => line.Miles ?? 0);
}
