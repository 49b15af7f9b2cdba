using System.Globalization;

namespace Longsplice.Sea.Geography;

/// <summary>A place on the earth, in degrees of WGS 84. The default is 0° N 0° E, in the Gulf of Guinea.</summary>
/// <param name="Latitude">Degrees north, −90 to 90.</param>
/// <param name="Longitude">Degrees east, −180 to 180.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>True where both numbers are finite and the latitude is one of the earth's; longitudes may go round once.</summary>
    public bool IsOnEarth => double.Abs(Latitude) <= 90 && double.Abs(Longitude) <= 360;

    /// <summary>The same place with a longitude in [−180, 180).</summary>
    public GeoPoint Wrapped() => this with { Longitude = Longitude - (360 * Math.Floor((Longitude + 180) / 360)) };

    /// <summary>Reads <c>lat,lon</c> in decimal degrees; the numbers may be any, so ask <see cref="IsOnEarth"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="point">The point.</param>
    /// <returns>False where the text is no pair of numbers.</returns>
    public static bool TryParse(string text, out GeoPoint point)
    {
        string[] parts = text.Split(',');
        point = default;
        if (parts.Length != 2 || !IsNumber(parts[0], out double latitude) || !IsNumber(parts[1], out double longitude))
        {
            return false;
        }

        point = new GeoPoint(latitude, longitude);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.####},{Longitude:0.####}");

    private static bool IsNumber(string text, out double value) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
