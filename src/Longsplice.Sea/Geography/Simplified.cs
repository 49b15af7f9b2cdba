namespace Longsplice.Sea.Geography;

/// <summary>Fewer points for the same line (Douglas and Peucker 1973), in a local plane of miles.</summary>
internal static class Simplified
{
    /// <summary>A closed line none of whose left-out points lies further off than the tolerance.</summary>
    public static GeoPoint[] Ring(GeoPoint[] ring, double toleranceMiles)
    {
        if (ring.Length < 4)
        {
            return ring;
        }

        int opposite = Enumerable.Range(0, ring.Length).MaxBy(at => Apart(ring[0], ring[at]));
        GeoPoint[] closed = [.. ring, ring[0]];
        bool[] keep = new bool[closed.Length];
        keep[0] = keep[opposite] = true;
        Mark(closed, 0, opposite, toleranceMiles, keep);
        Mark(closed, opposite, ring.Length, toleranceMiles, keep);
        return [.. ring.Where((_, at) => keep[at])];
    }

    /// <summary>An open line none of whose left-out points lies further off than the tolerance.</summary>
    public static GeoPoint[] Line(GeoPoint[] line, double toleranceMiles)
    {
        bool[] keep = new bool[line.Length];
        keep[0] = keep[^1] = true;
        Mark(line, 0, line.Length - 1, toleranceMiles, keep);
        return [.. line.Where((_, at) => keep[at])];
    }

    private static void Mark(GeoPoint[] line, int start, int end, double tolerance, bool[] keep)
    {
        var open = new Stack<(int Start, int End)>([(start, end)]);
        while (open.TryPop(out var part))
        {
            var (at, off) = Furthest(line, part.Start, part.End);
            if (off > tolerance)
            {
                keep[at] = true;
                open.Push((part.Start, at));
                open.Push((at, part.End));
            }
        }
    }

    private static (int At, double Miles) Furthest(GeoPoint[] line, int start, int end)
    {
        var best = (At: -1, Miles: 0.0);
        for (int at = start + 1; at < end; at++)
        {
            double off = OffLine(line[at], line[start], line[end]);
            best = off > best.Miles ? (at, off) : best;
        }

        return best;
    }

    private static double OffLine(GeoPoint point, GeoPoint from, GeoPoint to)
    {
        var (x, y) = Plane(from, point);
        var (dx, dy) = Plane(from, to);
        double squared = (dx * dx) + (dy * dy);
        double along = squared > 0 ? Math.Clamp(((x * dx) + (y * dy)) / squared, 0, 1) : 0;
        return Math.Sqrt(((x - (along * dx)) * (x - (along * dx))) + ((y - (along * dy)) * (y - (along * dy))));
    }

    private static double Apart(GeoPoint one, GeoPoint other)
    {
        var (x, y) = Plane(one, other);
        return (x * x) + (y * y);
    }

    private static (double X, double Y) Plane(GeoPoint origin, GeoPoint point)
    {
        double east = point.Longitude - origin.Longitude;
        east -= 360 * Math.Round(east / 360);
        double cosine = Math.Cos((origin.Latitude + point.Latitude) / 2 * Math.PI / 180);
        return (east * 60 * cosine, (point.Latitude - origin.Latitude) * 60);
    }
}
