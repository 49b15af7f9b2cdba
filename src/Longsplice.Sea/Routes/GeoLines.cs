using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Routes;

/// <summary>Lines on a map whose straight pieces follow great circles closely and never jump across the antimeridian.</summary>
/// <param name="Lines">The lines, one after the other.</param>
public sealed record GeoLines(ImmutableArray<ImmutableArray<GeoPoint>> Lines)
{
    /// <summary>Miles by which a straight piece on a map of latitude and longitude may leave the great circle.</summary>
    private const double Tolerance = 0.1;

    /// <summary>Lines through some points by great circles.</summary>
    /// <param name="corners">The points; repeated ones count once.</param>
    public static GeoLines Of(IReadOnlyList<GeoPoint> corners)
    {
        var lines = new List<ImmutableArray<GeoPoint>>();
        var line = new List<GeoPoint> { corners[0].Wrapped() };
        foreach (var corner in corners.Skip(1))
        {
            foreach (var point in Dense(line[^1], corner.Wrapped()))
            {
                Extend(lines, line, point);
            }
        }

        return new GeoLines([.. lines, [.. line]]);
    }

    /// <summary>The same lines with fewer points, for small drawings.</summary>
    /// <param name="toleranceMiles">Nautical miles by which a left-out point may lie off the line.</param>
    public GeoLines Thinned(double toleranceMiles) =>
        new([.. Lines.Select(line => Simplified.Line([.. line], toleranceMiles).ToImmutableArray())]);

    /// <summary>A GeoJSON MultiLineString (RFC 7946: longitude first, cut at the antimeridian).</summary>
    public string ToGeoJson()
    {
        var text = new StringBuilder("{\"type\":\"MultiLineString\",\"coordinates\":[");
        for (int line = 0; line < Lines.Length; line++)
        {
            text.Append(line > 0 ? ",[" : "[").AppendJoin(',', Lines[line].Select(Pair)).Append(']');
        }

        return text.Append("]}").ToString();
    }

    private static string Pair(GeoPoint point) =>
        string.Create(CultureInfo.InvariantCulture, $"[{Math.Round(point.Longitude, 4)},{Math.Round(point.Latitude, 4)}]");

    /// <summary>Points after the first, enough that straight pieces stay near the great circle.</summary>
    private static IEnumerable<GeoPoint> Dense(GeoPoint from, GeoPoint to)
    {
        UnitVector start = UnitVector.Of(from), end = UnitVector.Of(to);
        if (start.AngleTo(end) * Geodesic.MilesPerRadian < 1e-3)
        {
            return from == to ? [] : [to];
        }

        var middle = start.Plus(end, 1).Normalized().ToPoint();
        double east = to.Longitude - from.Longitude;
        bool isAcross = Math.Abs(east) > 180;
        double flat = from.Longitude + ((east - (360 * Math.Round(east / 360))) / 2);
        double off = Geodesic.Miles(middle, new GeoPoint((from.Latitude + to.Latitude) / 2, flat).Wrapped());
        return off <= Tolerance && (!isAcross || Math.Abs(from.Latitude - to.Latitude) < 0.5)
            ? [to]
            : Dense(from, middle).Concat(Dense(middle, to));
    }

    private static void Extend(List<ImmutableArray<GeoPoint>> lines, List<GeoPoint> line, GeoPoint point)
    {
        var last = line[^1];
        if (Math.Abs(point.Longitude - last.Longitude) > 180)
        {
            double edge = last.Longitude > 0 ? 180 : -180;
            double toEdge = Math.Abs(edge - last.Longitude), beyond = 180 - Math.Abs(point.Longitude);
            double latitude = last.Latitude + ((point.Latitude - last.Latitude) * toEdge / Math.Max(1e-12, toEdge + beyond));
            line.Add(new GeoPoint(latitude, edge));
            lines.Add([.. line]);
            line.Clear();
            line.Add(new GeoPoint(latitude, -edge));
        }

        line.Add(point);
    }
}
