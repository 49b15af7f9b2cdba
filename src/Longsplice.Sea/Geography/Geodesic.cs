namespace Longsplice.Sea.Geography;

/// <summary>Lengths on the WGS 84 ellipsoid, in nautical miles of 1,852 m.</summary>
public static class Geodesic
{
    /// <summary>Nautical miles of one radian of the mean sphere; for clearances and searches, not for distances.</summary>
    internal const double MilesPerRadian = 6371.0088 / 1.852;

    private const double Equator = 6378.137 / 1.852;
    private const double Flattening = 1 / 298.257223563;

    /// <summary>
    /// Length of the geodesic between two places by Lambert's formula for long lines (Lambert 1942; within some
    /// 10 m up to several thousand miles; not for places near each other's antipodes).
    /// </summary>
    /// <param name="from">One end.</param>
    /// <param name="to">The other end.</param>
    /// <returns>Nautical miles, 0 or more.</returns>
    public static double Miles(GeoPoint from, GeoPoint to)
    {
        double a = Reduced(from.Latitude), b = Reduced(to.Latitude);
        double turn = (to.Longitude - from.Longitude) * Math.PI / 180;
        double sinP = Math.Sin((a + b) / 2), sinQ = Math.Sin((b - a) / 2), half = Math.Sin(turn / 2);
        double hav = (sinQ * sinQ) + (Math.Cos(a) * Math.Cos(b) * half * half);
        double angle = 2 * Math.Asin(Math.Sqrt(Math.Min(1, hav)));
        if (hav < 1e-18 || hav > 1 - 1e-9)
        {
            return Equator * angle;
        }

        double x = (angle - Math.Sin(angle)) * sinP * sinP * (1 - (sinQ * sinQ)) / (1 - hav);
        double y = (angle + Math.Sin(angle)) * (1 - (sinP * sinP)) * sinQ * sinQ / hav;
        return Equator * (angle - (Flattening / 2 * (x + y)));
    }

    private static double Reduced(double latitude) => Math.Abs(latitude) >= 90
        ? latitude * Math.PI / 180
        : Math.Atan((1 - Flattening) * Math.Tan(latitude * Math.PI / 180));
}
