namespace Longsplice.Sea.Geography;

/// <summary>
/// A place as a point of the unit sphere. Arcs and sides are cross and triple products, so that neither the
/// antimeridian nor the poles are a special case.
/// </summary>
internal readonly record struct UnitVector(double X, double Y, double Z)
{
    private const double Degree = Math.PI / 180;

    public static UnitVector Of(double latitude, double longitude)
    {
        var (sinLat, cosLat) = Math.SinCos(latitude * Degree);
        var (sinLon, cosLon) = Math.SinCos(longitude * Degree);
        return new UnitVector(cosLat * cosLon, cosLat * sinLon, sinLat);
    }

    public static UnitVector Of(GeoPoint point) => Of(point.Latitude, point.Longitude);

    public GeoPoint ToPoint() => new(Math.Atan2(Z, Math.Sqrt((X * X) + (Y * Y))) / Degree, Math.Atan2(Y, X) / Degree);

    public double Dot(UnitVector other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    public UnitVector Cross(UnitVector other) =>
        new((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));

    public UnitVector Plus(UnitVector other, double times) =>
        new(X + (times * other.X), Y + (times * other.Y), Z + (times * other.Z));

    public UnitVector Times(double factor) => new(factor * X, factor * Y, factor * Z);

    public double Length() => Math.Sqrt(Dot(this));

    public UnitVector Normalized() => Times(1 / Length());

    /// <summary>The place at a part of the arc to another: 0 here, 1 there.</summary>
    public UnitVector Towards(UnitVector other, double part)
    {
        double angle = AngleTo(other);
        return angle < 1e-12 ? this : Times(Math.Sin((1 - part) * angle)).Plus(other, Math.Sin(part * angle)).Normalized();
    }

    /// <summary>Radians between two places; exact for near ones too.</summary>
    public double AngleTo(UnitVector other) => Math.Atan2(Cross(other).Length(), Dot(other));

    /// <summary>True where the arcs a–b and c–d, both shorter than half a turn, share a point; touching counts.</summary>
    public static bool ArcsMeet(UnitVector a, UnitVector b, UnitVector c, UnitVector d)
    {
        var ab = a.Cross(b);
        double sideC = ab.Dot(c), sideD = ab.Dot(d);
        if (sideC * sideD > 0)
        {
            return false;
        }

        var cd = c.Cross(d);
        double sideA = cd.Dot(a), sideB = cd.Dot(b);
        return sideA * sideB <= 0 && Facing(ab, cd, a, b, c, d);
    }

    /// <summary>Where the great circles of two crossing arcs meet, on the side of the arcs.</summary>
    public static UnitVector Meeting(UnitVector a, UnitVector b, UnitVector c, UnitVector d)
    {
        var line = a.Cross(b).Cross(c.Cross(d)).Normalized();
        return line.Dot(a.Plus(b, 1)) >= 0 ? line : line.Times(-1);
    }

    /// <summary>Rules out arcs that cross each other's great circles on opposite sides of the earth.</summary>
    private static bool Facing(UnitVector ab, UnitVector cd, UnitVector a, UnitVector b, UnitVector c, UnitVector d)
    {
        var line = ab.Cross(cd);
        return line.Dot(a.Plus(b, 1)) * line.Dot(c.Plus(d, 1)) >= 0;
    }
}
