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

    internal SeaGraph(GraphParts parts)
    {
        Parts = parts;
        Net = new SeaNet(parts.Points, parts.Legs);
        Ports = PortTable.Read();
        Gates = GateLines.Read(PassageTable.NumberOf);
        CanalMiles = [.. PassageTable.All.Select(MilesOfCanal)];
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

    /// <summary>Loads the graph that the assembly carries.</summary>
    /// <returns>The graph.</returns>
    public static SeaGraph Load()
    {
        return new SeaGraph(SeaGraphFile.Read(SeaData.Open("graph.bin")));
    }

    /// <summary>Where maps mark a passage: the middle of the line that one crosses; null for an unknown number.</summary>
    /// <param name="passage">Number of the passage.</param>
    public GeoPoint? MiddleOf(int passage) => Gates.MiddleOf(passage);

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
}
