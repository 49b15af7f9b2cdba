using System.Globalization;
using System.Text;
using Longsplice.Sea.Geography;

namespace Longsplice.Runs.Briefs.Maps;

/// <summary>
/// A window of the map: latitude and longitude as a plane, tenths of a degree, stretched to be true at 35 degrees.
/// All windows share one plane, so that the coast is drawn once.
/// </summary>
/// <param name="Name">What it shows.</param>
/// <param name="West">Western edge, degrees; may lie west of −180.</param>
/// <param name="East">Eastern edge, degrees; may lie beyond 180.</param>
/// <param name="South">Southern edge, degrees.</param>
/// <param name="North">Northern edge, degrees.</param>
internal sealed record MapView(string Name, double West, double East, double South, double North)
{
    private const double PerDegree = 10;

    /// <summary>1 / cos 35°.</summary>
    private const double Stretch = 1.22;

    /// <summary>All but the ice, cut in the empty Pacific.</summary>
    public static MapView World { get; } = new("the world", -170, 190, -48, 74);

    /// <summary>Windows for where many nations lie close together.</summary>
    public static MapView[] Insets { get; } = [new("Europe", -12, 48, 34, 66), new("East Asia", 96, 152, 17, 47)];

    public double Width => (East - West) * PerDegree;

    public double Height => (North - South) * PerDegree * Stretch;

    public string Box => $"{X(West)} {Y(North)} {Number(Width)} {Number(Height)}";

    /// <summary>The longitude that lies in the world's window.</summary>
    public static double Longitude(GeoPoint point)
    {
        double longitude = point.Wrapped().Longitude;
        return longitude < World.West ? longitude + 360 : longitude;
    }

    public static int X(double longitude) => (int)Math.Round((longitude - World.West) * PerDegree);

    public static int Y(double latitude) => (int)Math.Round((World.North - latitude) * PerDegree * Stretch);

    public bool Holds(GeoPoint point) =>
        Longitude(point) >= West && Longitude(point) <= East && point.Latitude >= South && point.Latitude <= North;

    /// <summary>Where a point stands, in percent of the window, for text above it.</summary>
    public string Place(GeoPoint point) =>
        $"left:{Number(100 * (Longitude(point) - West) / (East - West))}%;top:{Number(100 * (North - point.Latitude) / (North - South))}%";

    /// <summary>
    /// A line or ring as commands of a path; drawn again a turn further on where it would leave the world's window.
    /// </summary>
    public static string Path(IReadOnlyList<GeoPoint> line, bool isRing)
    {
        var text = new StringBuilder();
        foreach (int turn in new[] { -360, 0, 360 })
        {
            bool isSeen = line.Any(point => point.Longitude + turn > World.West) && line.Any(point => point.Longitude + turn < World.East)
                && line.Any(point => point.Latitude > World.South);
            _ = isSeen ? Append(text, line, turn, isRing) : text;
        }

        return text.ToString();
    }

    private static StringBuilder Append(StringBuilder text, IReadOnlyList<GeoPoint> line, int turn, bool isRing)
    {
        (int X, int Y) last = (X(line[0].Longitude + turn), Y(line[0].Latitude));
        text.Append(CultureInfo.InvariantCulture, $"M{last.X} {last.Y}l");
        bool isFirst = true;
        foreach (var point in line.Skip(1))
        {
            var next = (X: X(point.Longitude + turn), Y: Y(point.Latitude));
            if (next != last)
            {
                string between = isFirst || next.X < last.X ? "" : " ";
                text.Append(CultureInfo.InvariantCulture, $"{between}{next.X - last.X}{(next.Y < last.Y ? "" : " ")}{next.Y - last.Y}");
                (last, isFirst) = (next, false);
            }
        }

        return text.Append(isFirst ? "0 0" : "").Append(isRing ? "z" : "");
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
