using System.Text.Json;

namespace Longsplice.Sea.Geography;

/// <summary>Reads the land of a TopoJSON file (the format of npm's world-atlas; delta-encoded, quantised arcs).</summary>
internal static class TopoJsonLand
{
    public static Coastline Read(Stream json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var transform = root.GetProperty("transform");
        double[] scale = Pair(transform.GetProperty("scale")), origin = Pair(transform.GetProperty("translate"));
        var arcs = root.GetProperty("arcs").EnumerateArray().Select(arc => Decode(arc, scale, origin)).ToArray();
        var rings = root.GetProperty("objects").GetProperty("land").GetProperty("geometries").EnumerateArray()
            .SelectMany(Polygons)
            .SelectMany(polygon => polygon.EnumerateArray())
            .Select(ring => Join(ring, arcs))
            .Where(ring => ring.Length >= 3)
            .Select(Coastline.Unwrapped);
        return new Coastline([.. rings]);
    }

    private static IEnumerable<JsonElement> Polygons(JsonElement geometry) => geometry.GetProperty("type").GetString() switch
    {
        "Polygon" => [geometry.GetProperty("arcs")],
        "MultiPolygon" => geometry.GetProperty("arcs").EnumerateArray(),
        _ => [],
    };

    private static double[] Pair(JsonElement pair) => [pair[0].GetDouble(), pair[1].GetDouble()];

    private static (int Latitude, int Longitude)[] Decode(JsonElement arc, double[] scale, double[] origin)
    {
        long x = 0, y = 0;
        return [.. arc.EnumerateArray().Select(delta =>
        {
            x += delta[0].GetInt64();
            y += delta[1].GetInt64();
            return (Steps((y * scale[1]) + origin[1]), Steps((x * scale[0]) + origin[0]));
        })];
    }

    private static int Steps(double degrees) => (int)Math.Round(degrees / Coastline.Step);

    /// <summary>Joins arcs end to end; ~a is arc a backwards; shared and repeated points are kept once.</summary>
    private static (int Latitude, int Longitude)[] Join(JsonElement ring, (int Latitude, int Longitude)[][] arcs)
    {
        var points = new List<(int Latitude, int Longitude)>();
        foreach (int number in ring.EnumerateArray().Select(arc => arc.GetInt32()))
        {
            foreach (var point in number >= 0 ? arcs[number] : arcs[~number].AsEnumerable().Reverse())
            {
                if (points.Count == 0 || points[^1] != point)
                {
                    points.Add(point);
                }
            }
        }

        if (points.Count > 1 && points[^1] == points[0])
        {
            points.RemoveAt(points.Count - 1);
        }

        return [.. points];
    }
}
