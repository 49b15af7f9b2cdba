using System.Collections.Concurrent;
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
    private readonly Lazy<float[]> _gateMiles;
    private readonly ConcurrentDictionary<(int From, int To), int[]> _waysBetween = new();

    internal SeaGraph(GraphParts parts, HubLabels labels)
    {
        (Parts, Labels) = (parts, labels);
        Net = new SeaNet(parts.Points, parts.Legs);
        Ports = PortTable.Read();
        Gates = GateLines.Read(PassageTable.NumberOf);
        CanalMiles = [.. PassageTable.All.Select(MilesOfCanal)];
        _gateMiles = new(MilesBetweenGates);
        _moorings = new(() =>
        {
            var coast = CoastFile.Read(SeaData.Open("coast.bin"));
            return new Moorings(SeaBuild.OpenField(coast), new ClearanceField([coast], SeaBuild.HarbourPerDegree), Gates, Parts);
        });
    }

    /// <summary>The ports by which ends of routes can be named.</summary>
    public PortTable Ports { get; }

    internal GraphParts Parts { get; }

    internal HubLabels Labels { get; }

    internal SeaNet Net { get; }

    internal GateLines Gates { get; }

    /// <summary>For each passage the miles that its own hours stand for; 0 where ships keep their speed.</summary>
    internal ImmutableArray<double> CanalMiles { get; }

    /// <summary>Sides of gate points: 2g is the left of point g, 2g + 1 its right.</summary>
    internal int GateSides => Parts.Gates.Count * 2;

    /// <summary>Miles between sides of gate points without crossing a gate, row by row; infinite where there is no way.</summary>
    internal float[] GateMiles => _gateMiles.Value;

    internal Moorings Moorings => _moorings.Value;

    /// <summary>Loads the graph that the assembly carries.</summary>
    /// <returns>The graph.</returns>
    public static SeaGraph Load()
    {
        var (parts, labels) = SeaGraphFile.Read(SeaData.Open("graph.bin"));
        return new SeaGraph(parts, labels);
    }

    /// <summary>Place of a side of a gate point.</summary>
    internal int PlaceOfSide(int side) => side % 2 == 0 ? Parts.Gates[side / 2].Left : Parts.Gates[side / 2].Right;

    /// <summary>Places from a side of a gate point to a side of another, both included; kept for the next time.</summary>
    internal int[] WayBetweenSides(int from, int to) => _waysBetween.GetOrAdd((from, to), sides =>
    {
        int start = PlaceOfSide(sides.From), end = PlaceOfSide(sides.To);
        int hub = Labels.Of(start).To(Labels.Of(end)).Hub;
        var way = new List<int>();
        var back = new List<int>();
        Labels.WayToHub(start, hub, way);
        Labels.WayToHub(end, hub, back);
        back.Reverse();
        return [.. way, .. back.Skip(1)];
    });

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

    private static double MilesOfCanal(Passage passage) => passage.Hours is null
        ? 0
        : DrawnLine.Read("channels.csv").Where(line => line.Id == passage.Id).Sum(line => line.Miles ?? 0);

    private float[] MilesBetweenGates()
    {
        int count = GateSides;
        float[] miles = new float[count * count];
        Parallel.For(0, count, from =>
        {
            var label = Labels.Of(PlaceOfSide(from));
            for (int to = 0; to < count; to++)
            {
                miles[(from * count) + to] = label.To(Labels.Of(PlaceOfSide(to))).Miles;
            }
        });
        return miles;
    }
}
