using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>
/// Corners of the sea at three distances from land: 5 miles where there is room, 3 and 1.5 in waters that have none,
/// so that straits, sounds and bays stay open by themselves.
/// </summary>
internal static class Corners
{
    /// <summary>Miles off land that ships keep where there is room.</summary>
    public const double Offshore = 5;

    /// <summary>Each distance with the tolerance to which its line is simplified, in miles.</summary>
    private static readonly (double Miles, double Tolerance)[] Lines = [(Offshore, 1.4), (3, 1), (1.5, 0.6)];

    public static List<Corner> Find(ClearanceField field)
    {
        var found = new List<Corner>();
        double outer = double.PositiveInfinity;
        foreach (var (miles, tolerance) in Lines)
        {
            found.AddRange(Contours.At(field, miles)
                .SelectMany(line => Convex(Simplified.Ring(line, tolerance), miles))
                .Where(corner => IsAway(field, corner.At.ToPoint(), outer, outer - miles)));
            outer = miles;
        }

        return found;
    }

    /// <summary>Water lies to the left of the line, so land is convex where the line turns right.</summary>
    private static IEnumerable<Corner> Convex(GeoPoint[] ring, double miles)
    {
        if (ring.Length < 3)
        {
            return [];
        }

        var points = Array.ConvertAll(ring, UnitVector.Of);
        return Enumerable.Range(0, points.Length)
            .Select(at => new Corner(
                points[at], points[(at + points.Length - 1) % points.Length], points[(at + 1) % points.Length], miles))
            .Where(corner => corner.Before.Cross(corner.At).Dot(corner.After) < 0);
    }

    /// <summary>
    /// True where no place on the outer line lies as near as it does off an open coast: the outer line does not pass
    /// by, so strings must be able to bend here.
    /// </summary>
    private static bool IsAway(ClearanceField field, GeoPoint point, double outer, double gap)
    {
        const double Slack = 1.15;
        double cosine = Math.Cos(point.Latitude * Math.PI / 180);
        for (double radius = 0.5; radius <= Slack * gap && outer < ClearanceField.Reach; radius += 0.25)
        {
            for (int bearing = 0; bearing < 24; bearing++)
            {
                var (sine, along) = Math.SinCos(bearing * Math.PI / 12);
                if (field.At(point.Latitude + (radius * along / 60), point.Longitude + (radius * sine / 60 / cosine)) >= outer)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
