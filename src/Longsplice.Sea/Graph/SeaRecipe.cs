using Longsplice.Sea.Geography;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;

namespace Longsplice.Sea.Graph;

/// <summary>Makes the two assets that the assembly carries: the coastline and the graph.</summary>
public static class SeaRecipe
{
    /// <summary>Builds the assets.</summary>
    /// <param name="land">Path of the land file; null fetches it.</param>
    /// <param name="work">Folder in which fetched files and the costly stage are kept.</param>
    /// <param name="output">Folder to which coast.bin and graph.bin are written.</param>
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
        var sparse = SparseGraph.Of(whole, [.. PortTable.Read().All.Select(port => port.Position)], cancellation);
        Write(coast, sparse, output);
        return new SeaRecipeResult(sparse.Points.Length, sparse.Legs.Count, sparse.Gates.Count);
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

    private static void Write(Coastline coast, GraphParts parts, string output)
    {
        Directory.CreateDirectory(output);
        WriteWhole(Path.Combine(output, "coast.bin"), file => CoastFile.Write(coast, file));
        WriteWhole(Path.Combine(output, "graph.bin"), file => SeaGraphFile.Write(parts, file));
    }

    private static void WriteWhole(string path, Action<Stream> write)
    {
        using (var file = File.Create(path + ".part"))
        {
            write(file);
        }

        File.Move(path + ".part", path, overwrite: true);
    }
}
