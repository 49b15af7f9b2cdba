using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Sea.Geography;
using Sylvan.Data.Csv;

namespace Longsplice.Sea.Passages;

/// <summary>A pair of ports whose shortest way crosses a passage: closing it must make the way longer or end it.</summary>
/// <param name="Passage">Id of the passage.</param>
/// <param name="From">Name of the start.</param>
/// <param name="Start">The start.</param>
/// <param name="To">Name of the end.</param>
/// <param name="End">The end.</param>
/// <param name="Closed">What is closed when the passage is open.</param>
public sealed record PassageProbe(string Passage, string From, GeoPoint Start, string To, GeoPoint End, ClosureSet Closed)
{
    /// <summary>A probe for each passage, in the order of the table.</summary>
    public static ImmutableArray<PassageProbe> All { get; } = Read();

    private static ImmutableArray<PassageProbe> Read()
    {
        using var reader = CsvDataReader.Create(SeaData.OpenText("probes.csv"));
        var probes = ImmutableArray.CreateBuilder<PassageProbe>();
        while (reader.Read())
        {
            string passage = reader.GetString(0), others = reader.GetString(7);
            var open = ClosureSet.Default.Open(passage);
            probes.Add(new PassageProbe(
                passage,
                reader.GetString(1),
                Point(reader, 2),
                reader.GetString(4),
                Point(reader, 5),
                others.Split(';', StringSplitOptions.RemoveEmptyEntries).Aggregate(open, (set, id) => set.Close(id))));
        }

        return probes.ToImmutable();
    }

    private static GeoPoint Point(CsvDataReader reader, int column) => new(
        double.Parse(reader.GetString(column), CultureInfo.InvariantCulture),
        double.Parse(reader.GetString(column + 1), CultureInfo.InvariantCulture));
}
