namespace Longsplice.Sea.Geography;

/// <summary>A straight piece of coast, in degrees; longitudes of both ends on the same turn.</summary>
internal readonly record struct CoastLeg(double Lat1, double Lon1, double Lat2, double Lon2)
{
    public double South => Math.Min(Lat1, Lat2);

    public double North => Math.Max(Lat1, Lat2);

    public double West => Math.Min(Lon1, Lon2);

    public double East => Math.Max(Lon1, Lon2);

    public static CoastLeg Between((int Latitude, int Longitude) from, (int Latitude, int Longitude) to) =>
        new(from.Latitude * Coastline.Step, from.Longitude * Coastline.Step, to.Latitude * Coastline.Step, to.Longitude * Coastline.Step);

    /// <summary>Longitude at which the leg meets a parallel; null where it does not.</summary>
    public double? LongitudeAt(double latitude) => (Lat1 > latitude) == (Lat2 > latitude)
        ? null
        : Lon1 + ((latitude - Lat1) / (Lat2 - Lat1) * (Lon2 - Lon1));
}
