using Longsplice.Sea.Geography;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;

namespace Longsplice.Sea.Graph;

/// <summary>Makes the assets that the assembly carries: the coastline, the graph and the berths of ports.</summary>
public static class SeaRecipe
{
    /// <summary>Builds the assets.</summary>
    /// <param name="land">Path of the land file; null fetches it.</param>
    /// <param name="work">Folder in which fetched files and the costly stage are kept.</param>
    /// <param name="output">Folder to which coast.bin, graph.bin and berths.bin are written.</param>
    /// <param name="progress">Told what is going on.</param>
    /// <param name="cancellation">Stops it; nothing half-written is left in the output folder.</param>
    /// <returns>What was built.</returns>
    /// <exception cref="IOException">A file cannot be fetched, read or written.</exception>
    /// <exception cref="InvalidDataException">The land file is not the one that the recipe names.</exception>
    public static async Task<SeaRecipeResult> BuildAsync(
        string? land, string work, string output, IProgress<string> progress, CancellationToken cancellation)
    {
        progress.Report("reading land");
        var coast = LandSource.Read(land ?? await LandSource.FetchAsync(work, cancellation).ConfigureAwait(false));
        var field = SeaBuild.OpenField(coast);
        progress.Report("corners and legs");
        var corners = Corners(field, Path.Combine(work, "corners.bin"), cancellation);
        progress.Report("channels and gates");
        var gates = GateLines.Read(PassageTable.NumberOf);
        var whole = SeaBuild.Assemble(field, corners, gates, Channels(coast), cancellation);
        progress.Report("legs on shortest ways");
        GeoPoint[] ports = [.. PortTable.Read().All.Select(port => port.Position)];
        byte[] graph = Bytes(file => SeaGraphFile.Write(SparseGraph.Of(whole, ports, cancellation), file));
        var sparse = SeaGraphFile.Read(new MemoryStream(graph));
        progress.Report("berths of ports");
        Write(output, ("coast.bin", Bytes(file => CoastFile.Write(coast, file))), ("graph.bin", graph), ("berths.bin", Bytes(Berths)));
        return new SeaRecipeResult(sparse.Points.Length, sparse.Legs.Count, sparse.Gates.Count);

        void Berths(Stream file)
        {
            var harbours = new ClearanceField([coast], SeaBuild.HarbourPerDegree);
            var moorings = new Moorings(field, harbours, gates, sparse, new SeaNet(sparse.Points, sparse.Legs));
            BerthFile.Write([.. ports.AsParallel().AsOrdered().WithCancellation(cancellation).Select(moorings.Find)], file);
        }
    }

    /// <summary>The channels, straits bent to the water of the coastline.</summary>
    internal static DrawnLine[] Channels(Coastline coast)
    {
        var fit = new ChannelFit(new ClearanceField([coast], ChannelFit.PerDegree));
        return [.. DrawnLine.Read("channels.csv").AsParallel().AsOrdered().Select(fit.Fitted)];
    }

    private static CornerLegs Corners(ClearanceField field, string kept, CancellationToken cancellation)
    {
        if (File.Exists(kept))
        {
            using var before = File.OpenRead(kept);
            return CornerLegs.Read(before);
        }

        var corners = SeaBuild.FindCorners(field, cancellation);
        using var file = File.Create(kept);
        corners.Write(file);
        return corners;
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var memory = new MemoryStream();
        write(memory);
        return memory.ToArray();
    }

    /// <summary>Writes all files or, where one cannot be written, leaves the old ones.</summary>
    private static void Write(string output, params (string Name, byte[] Bytes)[] assets)
    {
        Directory.CreateDirectory(output);
        foreach (var (name, bytes) in assets)
        {
            File.WriteAllBytes(Path.Combine(output, name + ".part"), bytes);
        }

        foreach (var (name, _) in assets)
        {
            File.Move(Path.Combine(output, name + ".part"), Path.Combine(output, name), overwrite: true);
        }
    }
}
