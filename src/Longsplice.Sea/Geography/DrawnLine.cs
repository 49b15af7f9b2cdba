using System.Globalization;
using Sylvan.Data.Csv;

namespace Longsplice.Sea.Geography;

/// <summary>A line or ring drawn by hand, from one of the tables in Data/.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">For channels canal, river or strait; empty else.</param>
/// <param name="Miles">Length to count in place of the drawn one; null counts what is drawn.</param>
/// <param name="Points">Its points.</param>
internal sealed record DrawnLine(string Id, string Kind, double? Miles, GeoPoint[] Points)
{
    /// <summary>Lines of an embedded table whose first column is the id and whose last holds the points.</summary>
    public static DrawnLine[] Read(string table)
    {
        using var reader = CsvDataReader.Create(SeaData.OpenText(table));
        var lines = new List<DrawnLine>();
        while (reader.Read())
        {
            bool isChannel = reader.FieldCount == 4;
            string miles = isChannel ? reader.GetString(2) : "";
            lines.Add(new DrawnLine(
                reader.GetString(0),
                isChannel ? reader.GetString(1) : "",
                miles.Length > 0 ? Number(miles) : null,
                [.. reader.GetString(reader.FieldCount - 1).Split(';').Select(Point)]));
        }

        return [.. lines];
    }

    /// <summary>The points as a closed ring of a coast.</summary>
    public (int Latitude, int Longitude)[] ToRing() =>
        Coastline.Unwrapped([.. Points.Select(point =>
            ((int)Math.Round(point.Latitude / Coastline.Step), (int)Math.Round(point.Longitude / Coastline.Step)))]);

    private static GeoPoint Point(string text)
    {
        string[] pair = text.Split(' ');
        return new GeoPoint(Number(pair[0]), Number(pair[1]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
