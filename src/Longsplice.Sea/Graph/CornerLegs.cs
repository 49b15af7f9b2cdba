using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>Corners and the legs between them: the costly stage, which can be kept in a file.</summary>
/// <param name="Corners">The corners.</param>
/// <param name="Legs">Pairs of corners.</param>
internal sealed record CornerLegs(IReadOnlyList<Corner> Corners, IReadOnlyList<(int From, int To)> Legs)
{
    public void Write(Stream to)
    {
        using var writer = new BinaryWriter(to);
        writer.Write(Corners.Count);
        foreach (var corner in Corners)
        {
            Write(writer, corner.At);
            Write(writer, corner.Before);
            Write(writer, corner.After);
            writer.Write(corner.Clearance);
        }

        writer.Write(Legs.Count);
        foreach (var (start, end) in Legs)
        {
            writer.Write(start);
            writer.Write(end);
        }
    }

    public static CornerLegs Read(Stream from)
    {
        using var reader = new BinaryReader(new BufferedStream(from, 1 << 20));
        var corners = new Corner[reader.ReadInt32()];
        for (int at = 0; at < corners.Length; at++)
        {
            corners[at] = new Corner(Vector(reader), Vector(reader), Vector(reader), reader.ReadDouble());
        }

        var legs = new (int From, int To)[reader.ReadInt32()];
        for (int at = 0; at < legs.Length; at++)
        {
            legs[at] = (reader.ReadInt32(), reader.ReadInt32());
        }

        return new CornerLegs(corners, legs);
    }

    private static void Write(BinaryWriter writer, UnitVector vector)
    {
        writer.Write(vector.X);
        writer.Write(vector.Y);
        writer.Write(vector.Z);
    }

    private static UnitVector Vector(BinaryReader reader) => new(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
}
