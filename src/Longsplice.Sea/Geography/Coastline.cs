namespace Longsplice.Sea.Geography;

/// <summary>Closed rings of land; even-odd, so that a ring in a ring is water again.</summary>
/// <param name="rings">
/// Rings in steps of <see cref="Step"/>, first point not repeated, longitudes running on past ±180 where a ring
/// crosses the antimeridian.
/// </param>
internal sealed class Coastline(IReadOnlyList<(int Latitude, int Longitude)[]> rings)
{
    /// <summary>Degrees of one step: 11 m of latitude, finer than the source's own precision.</summary>
    public const double Step = 1e-4;

    private const int Turn = (int)(360 / Step);
    private const int Pole = (int)(-90 / Step);

    public IReadOnlyList<(int Latitude, int Longitude)[]> Rings { get; } = rings;

    /// <summary>
    /// A ring with longitudes that run on; one that goes round the south pole is closed over the pole from its
    /// southernmost point, where there is nothing but land.
    /// </summary>
    public static (int Latitude, int Longitude)[] Unwrapped((int Latitude, int Longitude)[] ring)
    {
        int start = Array.IndexOf(ring, ring.MinBy(point => point.Latitude));
        var whole = new List<(int Latitude, int Longitude)> { ring[start] };
        for (int at = 1; at <= ring.Length; at++)
        {
            var point = ring[(start + at) % ring.Length];
            int turns = (int)Math.Round((whole[^1].Longitude - point.Longitude) / (double)Turn);
            whole.Add((point.Latitude, point.Longitude + (turns * Turn)));
        }

        if (whole[^1].Longitude == whole[0].Longitude)
        {
            whole.RemoveAt(whole.Count - 1);
            return [.. whole];
        }

        return [.. whole, (Pole, whole[^1].Longitude), (Pole, whole[0].Longitude)];
    }

    /// <summary>The legs of all rings.</summary>
    public IEnumerable<CoastLeg> Legs() => Rings.SelectMany(ring => ring.Select((point, at) =>
        CoastLeg.Between(point, ring[(at + 1) % ring.Length])));
}
