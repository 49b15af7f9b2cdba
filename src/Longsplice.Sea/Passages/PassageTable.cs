using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Model.Checks;
using Sylvan.Data.Csv;

namespace Longsplice.Sea.Passages;

/// <summary>All passages, in the order of their numbers, and the groups of them that have a name.</summary>
public static class PassageTable
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> GroupsById =
        ImmutableDictionary.CreateRange(StringComparer.Ordinal, new KeyValuePair<string, ImmutableArray<string>>[]
        {
            new("danish_straits", ["great_belt", "oresund", "little_belt"]),
            new("giuk", ["denmark_strait", "iceland_faroes", "faroes_uk"]),
        });

    private static readonly ImmutableArray<Passage> Rows = Read();

    /// <summary>Id of the Grand Banks of Newfoundland, which ships keep off.</summary>
    internal const string GrandBanks = "grand_banks";

    /// <summary>All passages.</summary>
    public static ImmutableArray<Passage> All => Rows;

    /// <summary>Groups by id: <c>danish_straits</c> and <c>giuk</c>.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<string>> Groups => GroupsById;

    /// <summary>The number of a passage; −1 where no passage has the id.</summary>
    /// <param name="id">Id of a passage, not of a group.</param>
    public static int NumberOf(string id)
    {
        for (int number = 0; number < Rows.Length; number++)
        {
            if (Rows[number].Id == id)
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>The numbers that an id of a passage or group stands for; none where it is neither.</summary>
    /// <param name="id">Id of a passage or group.</param>
    public static ImmutableArray<int> Expand(string id) => GroupsById.TryGetValue(id, out var members)
        ? [.. members.Select(NumberOf)]
        : NumberOf(id) is >= 0 and var number ? [number] : [];

    /// <summary>What to say of an id that is no passage: the nearest one.</summary>
    /// <param name="id">What was written.</param>
    public static string Hint(string id) => Nearest.Hint(id, Rows.Select(row => row.Id).Concat(GroupsById.Keys));

    private static ImmutableArray<Passage> Read()
    {
        using var reader = CsvDataReader.Create(SeaData.OpenText("passages.csv"));
        var rows = ImmutableArray.CreateBuilder<Passage>();
        while (reader.Read())
        {
            rows.Add(new Passage(
                reader.GetString(0),
                reader.GetString(1),
                Enum.Parse<PassageKind>(reader.GetString(2), ignoreCase: true),
                Hours(reader.GetString(3)),
                Hours(reader.GetString(4)) ?? 0,
                reader.GetString(5)));
        }

        return rows.ToImmutable();
    }

    private static double? Hours(string text) => text.Length > 0 ? double.Parse(text, CultureInfo.InvariantCulture) : null;
}
