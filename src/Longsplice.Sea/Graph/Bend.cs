using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>Bearings from a corner to its two neighbours on the line round the land, in 65,536ths of a turn.</summary>
/// <param name="Before">Bearing to the point before.</param>
/// <param name="After">Bearing to the point after; the same where a string may bend either way.</param>
internal readonly record struct Bend(ushort Before, ushort After)
{
    /// <summary>The bend of a corner.</summary>
    public static Bend Of(Corner corner) => corner.At == corner.Before
        ? default
        : new Bend(Bearing(corner.At, corner.Before), Bearing(corner.At, corner.After));

    /// <summary>The corner again, its neighbours a mile away.</summary>
    public Corner At(GeoPoint point)
    {
        var at = UnitVector.Of(point);
        return Before == After ? Corner.Free(at, 0) : new Corner(at, Towards(at, Before), Towards(at, After), 0);
    }

    private static ushort Bearing(UnitVector from, UnitVector to)
    {
        var (north, east) = Axes(from);
        double turns = Math.Atan2(to.Dot(east), to.Dot(north)) / Math.Tau;
        return (ushort)(int)Math.Round((turns - Math.Floor(turns)) * 65536);
    }

    private static UnitVector Towards(UnitVector from, ushort bearing)
    {
        var (north, east) = Axes(from);
        var (sine, cosine) = Math.SinCos(bearing * Math.Tau / 65536);
        return from.Plus(north.Times(cosine).Plus(east, sine), 1 / Geodesic.MilesPerRadian).Normalized();
    }

    private static (UnitVector North, UnitVector East) Axes(UnitVector at)
    {
        var east = new UnitVector(-at.Y, at.X, 0).Normalized();
        return (at.Cross(east), east);
    }
}
