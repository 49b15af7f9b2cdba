using System.Collections.Immutable;

namespace Longsplice.Sea.Geography;

/// <summary>The outline of land for small drawings: Natural Earth 1:10m (public domain), thinned.</summary>
public static class LandOutline
{
    /// <summary>Closed rings; a ring in a ring is water again. Longitudes run on past ±180 where a ring crosses it.</summary>
    /// <param name="toleranceMiles">Nautical miles by which a line may leave the coast.</param>
    /// <param name="leastDegrees">Rings whose box is smaller than this many degrees on both sides are left out.</param>
    public static ImmutableArray<ImmutableArray<GeoPoint>> Load(double toleranceMiles, double leastDegrees)
    {
        var coast = CoastFile.Read(SeaData.Open("coast.bin"));
        return
        [
            .. coast.Rings
                .Where(ring => IsSeen(ring, leastDegrees / Coastline.Step))
                .Select(ring => Simplified.Ring([.. ring.Select(Point)], toleranceMiles).ToImmutableArray())
                .Where(ring => ring.Length > 2),
        ];
    }

    private static bool IsSeen((int Latitude, int Longitude)[] ring, double least) =>
        ring.Max(point => point.Latitude) - ring.Min(point => point.Latitude) >= least
        || ring.Max(point => point.Longitude) - ring.Min(point => point.Longitude) >= least;

    private static GeoPoint Point((int Latitude, int Longitude) point) =>
        new(point.Latitude * Coastline.Step, point.Longitude * Coastline.Step);
}
