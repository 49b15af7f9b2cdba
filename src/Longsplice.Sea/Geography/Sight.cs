namespace Longsplice.Sea.Geography;

/// <summary>Whether a ship can sail the great circle between two places and keep its distance from land.</summary>
internal static class Sight
{
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
        for (double gone = 0; gone <= length;)
        {
            var (sine, cosine) = Math.SinCos(gone / Geodesic.MilesPerRadian);
            var point = from.Times(cosine).Plus(ahead, sine).ToPoint();
            double free = FreeAt(field, point, berthing.Floor(gone, length - gone));
            if (free < 0)
            {
                return false;
            }

            gone += Math.Max(shortest, free * 0.75);
        }

        return true;
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
