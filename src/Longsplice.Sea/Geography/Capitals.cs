using System.Collections.Immutable;
using System.Globalization;
using Sylvan.Data.Csv;

namespace Longsplice.Sea.Geography;

/// <summary>Capitals, where maps draw what is known of a nation only.</summary>
public static class Capitals
{
    private static readonly Lazy<ImmutableDictionary<string, GeoPoint>> ByCode = new(Read);

    /// <summary>The capital of a nation, to a tenth of a degree; null where the table has none.</summary>
    /// <param name="nation">ISO 3166 alpha-3 code.</param>
    public static GeoPoint? Of(string nation) => ByCode.Value.TryGetValue(nation, out var place) ? place : null;

    private static ImmutableDictionary<string, GeoPoint> Read()
    {
        using var reader = CsvDataReader.Create(SeaData.OpenText("capitals.csv"));
        var places = ImmutableDictionary.CreateBuilder<string, GeoPoint>(StringComparer.Ordinal);
        while (reader.Read())
        {
            places.Add(reader.GetString(0), new GeoPoint(Number(reader.GetString(2)), Number(reader.GetString(3))));
        }

        return places.ToImmutable();
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
