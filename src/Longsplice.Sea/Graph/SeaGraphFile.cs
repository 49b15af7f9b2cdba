using System.IO.Compression;
using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>The built graph as it is shipped: places, legs, gates and channels, packed with Brotli.</summary>
internal static class SeaGraphFile
{
    private const int Version = 2;
    private const double Step = 1e-5;
    private const float ClearanceStep = 1f / 32;

    public static void Write(GraphParts parts, Stream to)
    {
        using var packed = new BrotliStream(to, CompressionLevel.Optimal, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        writer.Write(Version);
        WriteParts(writer, parts);
    }

    public static GraphParts Read(Stream from)
    {
        using var packed = new BrotliStream(from, CompressionMode.Decompress);
        using var reader = new BinaryReader(new BufferedStream(packed, 1 << 16));
        if (reader.ReadInt32() is not Version and var version)
        {
            throw new InvalidDataException($"The sea graph has version {version}, this program reads {Version}.");
        }

        return ReadParts(reader);
    }

    private static void WriteParts(BinaryWriter writer, GraphParts parts)
    {
        WriteAll(writer, parts.Points, point => WritePoint(writer, point));
        foreach (var bend in parts.Bends)
        {
            writer.Write(bend.Before);
            writer.Write(bend.After);
        }

        Array.ForEach(parts.Pieces, piece => writer.Write((short)piece));
        Array.ForEach(parts.Sides, writer.Write);
        Array.ForEach(parts.Clearances, miles => writer.Write((byte)Math.Round(miles / ClearanceStep)));
        WriteAll(writer, parts.Legs, leg => WriteLeg(writer, leg.From, leg.To, leg.Miles));
        WriteAll(writer, parts.Gates, gate =>
        {
            writer.Write((byte)gate.Passage);
            writer.Write(gate.Left);
            writer.Write(gate.Right);
        });
        WriteAll(writer, parts.Channels, leg =>
        {
            writer.Write((short)leg.Channel);
            WriteLeg(writer, leg.From, leg.To, (float)leg.Miles);
        });
    }

    private static GraphParts ReadParts(BinaryReader reader)
    {
        var points = ReadAll(reader, () => ReadPoint(reader));
        return new GraphParts(
            points,
            Array.ConvertAll(points, _ => new Bend(reader.ReadUInt16(), reader.ReadUInt16())),
            Array.ConvertAll(points, _ => (int)reader.ReadInt16()),
            Array.ConvertAll(points, _ => reader.ReadSByte()),
            Array.ConvertAll(points, _ => reader.ReadByte() * ClearanceStep),
            ReadAll(reader, () => ReadLeg(reader)),
            ReadAll(reader, () => new GatePoint(reader.ReadByte(), reader.ReadInt32(), reader.ReadInt32())),
            ReadAll(reader, () =>
            {
                int channel = reader.ReadInt16();
                var (start, end, miles) = ReadLeg(reader);
                return new ChannelLeg(channel, start, end, points[start], points[end], miles);
            }));
    }

    private static void WriteLeg(BinaryWriter writer, int from, int to, float miles)
    {
        writer.Write7BitEncodedInt(from);
        writer.Write7BitEncodedInt(to);
        writer.Write(miles);
    }

    private static (int From, int To, float Miles) ReadLeg(BinaryReader reader) =>
        (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.ReadSingle());

    internal static void WritePoint(BinaryWriter writer, GeoPoint point)
    {
        writer.Write((int)Math.Round(point.Latitude / Step));
        writer.Write((int)Math.Round(point.Longitude / Step));
    }

    internal static GeoPoint ReadPoint(BinaryReader reader) => new(reader.ReadInt32() * Step, reader.ReadInt32() * Step);

    internal static void WriteAll<T>(BinaryWriter writer, IReadOnlyList<T> all, Action<T> write)
    {
        writer.Write7BitEncodedInt(all.Count);
        foreach (var one in all)
        {
            write(one);
        }
    }

    internal static T[] ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        var all = new T[reader.Read7BitEncodedInt()];
        for (int at = 0; at < all.Length; at++)
        {
            all[at] = read();
        }

        return all;
    }
}
