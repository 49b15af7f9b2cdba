using System.IO.Compression;
using Longsplice.Sea.Geography;
using Longsplice.Sea.Routes;

namespace Longsplice.Sea.Graph;

/// <summary>
/// The berths of all ports as they are shipped, in the order of the ports' table and packed with Brotli, so that ways
/// between ports need neither the coastline nor a search through their water.
/// </summary>
internal static class BerthFile
{
    /// <summary>Writes berths.</summary>
    public static void Write(IReadOnlyList<Berth> berths, Stream to)
    {
        using var packed = new BrotliStream(to, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        SeaGraphFile.WriteAll(writer, berths, berth => WriteBerth(writer, berth));
    }

    /// <summary>Reads the berths of ports at given positions.</summary>
    /// <exception cref="InvalidDataException">There is not one berth for each port.</exception>
    public static Berth[] Read(Stream from, IReadOnlyList<Port> ports)
    {
        using var packed = new BrotliStream(from, CompressionMode.Decompress);
        using var reader = new BinaryReader(new BufferedStream(packed, 1 << 16));
        int next = 0;
        var berths = SeaGraphFile.ReadAll(reader, () => ReadBerth(reader, ports[next++].Position));
        return next == ports.Count
            ? berths
            : throw new InvalidDataException($"There are berths for {next} ports, not for {ports.Count}; 'longsplice sea build' makes them.");
    }

    /// <summary>Approaches share ways: each way is written once.</summary>
    private static void WriteBerth(BinaryWriter writer, Berth berth)
    {
        SeaGraphFile.WritePoint(writer, berth.At);
        GeoPoint[][] ways = [.. berth.Approaches.Select(approach => approach.Way).Distinct()];
        SeaGraphFile.WriteAll(writer, ways, way => SeaGraphFile.WriteAll(writer, way, point => SeaGraphFile.WritePoint(writer, point)));
        SeaGraphFile.WriteAll(writer, berth.Approaches, approach =>
        {
            writer.Write7BitEncodedInt(approach.Place);
            writer.Write(approach.Miles);
            writer.Write7BitEncodedInt(Array.IndexOf(ways, approach.Way));
        });
    }

    private static Berth ReadBerth(BinaryReader reader, GeoPoint asked)
    {
        var at = SeaGraphFile.ReadPoint(reader);
        var ways = SeaGraphFile.ReadAll(reader, () => SeaGraphFile.ReadAll(reader, () => SeaGraphFile.ReadPoint(reader)));
        return new Berth(asked, at, SeaGraphFile.ReadAll(
            reader, () => new Approach(reader.Read7BitEncodedInt(), reader.ReadSingle(), ways[reader.Read7BitEncodedInt()])));
    }
}
