namespace Longsplice.Sea.Geography;

/// <summary>Whether a ship can sail the great circle between two places and keep its distance from land.</summary>
internal static class Sight
{
    /// <summary>Looked at first, where a leg is long: most legs that are not clear run over wide land.</summary>
    private static readonly double[] Samples = [1 / 2.0, 1 / 4.0, 3 / 4.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0];

    private const double LongLeg = 60;

    /// <summary>True where it is clear on the field's grid and no spit of land that falls between its cells is crossed.</summary>
    public static bool IsOverWater(ClearanceField field, GeoPoint from, GeoPoint to, Berthing berthing) =>
        IsClear(field, UnitVector.Of(from), UnitVector.Of(to), berthing) && !field.Coast.IsCrossedBy(from, to);

    /// <summary>Marches along the arc in steps no longer than what is surely free.</summary>
    public static bool IsClear(ClearanceField field, UnitVector from, UnitVector to, Berthing berthing)
    {
        double length = from.AngleTo(to) * Geodesic.MilesPerRadian;
        var ahead = to.Plus(from, -from.Dot(to));
        double size = ahead.Length();
        if (size < 1e-12)
        {
            return true;
        }

        ahead = ahead.Times(1 / size);
        double shortest = 20.0 / field.PerDegree;
        if (length > LongLeg && Array.Exists(Samples, part => FreeBy(part * length) < 0))
        {
            return false;
        }

        for (double gone = 0; gone <= length;)
        {
            double free = FreeBy(gone);
            if (free < 0)
            {
                return false;
            }

            gone += Math.Max(shortest, free * 0.75);
        }

        return true;

        double FreeBy(double gone)
        {
            var (sine, cosine) = Math.SinCos(gone / Geodesic.MilesPerRadian);
            return FreeAt(field, from.Times(cosine).Plus(ahead, sine).ToPoint(), berthing.Floor(gone, length - gone));
        }
    }

    /// <summary>Miles to spare beyond the floor; below 0 where the place is too near to land.</summary>
    private static double FreeAt(ClearanceField field, GeoPoint point, double floor)
    {
        double free = field.FreeMiles(point.Latitude, point.Longitude) - floor;
        if (free > ClearanceField.Reach)
        {
            return free;
        }

        double near = field.Near(point.Latitude, point.Longitude) - floor - (45.0 / field.PerDegree);
        return near > 1 ? near : field.At(point.Latitude, point.Longitude) - floor;
    }
}
