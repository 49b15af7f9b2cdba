using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>Places and the legs between them as arrays: legs of place n stand from Starts[n] to Starts[n + 1].</summary>
internal sealed class SeaNet
{
    public SeaNet(GeoPoint[] points, IReadOnlyList<(int From, int To, float Miles)> legs)
    {
        Points = points;
        Vectors = Array.ConvertAll(points, UnitVector.Of);
        Starts = new int[points.Length + 1];
        foreach (var (from, to, _) in legs)
        {
            Starts[from + 1]++;
            Starts[to + 1]++;
        }

        for (int at = 0; at < points.Length; at++)
        {
            Starts[at + 1] += Starts[at];
        }

        int[] next = [.. Starts];
        Ends = new int[legs.Count * 2];
        Miles = new float[legs.Count * 2];
        foreach (var (from, to, miles) in legs)
        {
            (Ends[next[from]], Miles[next[from]++]) = (to, miles);
            (Ends[next[to]], Miles[next[to]++]) = (from, miles);
        }
    }

    public GeoPoint[] Points { get; }

    public UnitVector[] Vectors { get; }

    public int[] Starts { get; }

    public int[] Ends { get; }

    /// <summary>Nautical miles of each leg.</summary>
    public float[] Miles { get; }

    public int Count => Points.Length;
}
