using System.IO.Compression;

namespace Longsplice.Sea.Geography;

/// <summary>The coastline as it is shipped: differences of points as variable-length integers, then Brotli.</summary>
internal static class CoastFile
{
    public static void Write(Coastline coast, Stream to)
    {
        using var packed = new BrotliStream(to, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        writer.Write7BitEncodedInt(coast.Rings.Count);
        foreach (var ring in coast.Rings)
        {
            writer.Write7BitEncodedInt(ring.Length);
            var last = (Latitude: 0, Longitude: 0);
            foreach (var point in ring)
            {
                writer.Write7BitEncodedInt(Folded(point.Latitude - last.Latitude));
                writer.Write7BitEncodedInt(Folded(point.Longitude - last.Longitude));
                last = point;
            }
        }
    }

    public static Coastline Read(Stream from)
    {
        using var packed = new BrotliStream(from, CompressionMode.Decompress);
        using var reader = new BinaryReader(new BufferedStream(packed, 1 << 16));
        var rings = new (int Latitude, int Longitude)[reader.Read7BitEncodedInt()][];
        for (int ring = 0; ring < rings.Length; ring++)
        {
            rings[ring] = new (int Latitude, int Longitude)[reader.Read7BitEncodedInt()];
            var last = (Latitude: 0, Longitude: 0);
            for (int at = 0; at < rings[ring].Length; at++)
            {
                last = (last.Latitude + Unfolded(reader.Read7BitEncodedInt()), last.Longitude + Unfolded(reader.Read7BitEncodedInt()));
                rings[ring][at] = last;
            }
        }

        return new Coastline(rings);
    }

    /// <summary>Small numbers of either sign as small numbers: 0, −1, 1, −2 … become 0, 1, 2, 3 …</summary>
    private static int Folded(int value) => (value << 1) ^ (value >> 31);

    private static int Unfolded(int value) => (int)((uint)value >> 1) ^ -(value & 1);
}
