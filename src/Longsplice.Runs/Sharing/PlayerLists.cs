using System.Collections.Immutable;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;
using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>What a command line says of a game's players: unions, keys, exits.</summary>
internal static class PlayerLists
{
    /// <summary>Where findings about options stand.</summary>
    public const string CommandLine = "command line";

    /// <summary>Unions as bits; players in none are added, each by itself. Empty where none were asked for.</summary>
    public static ImmutableArray<ulong> Unions(IReadOnlyList<string> words, PlayerNames players, ICollection<Finding> findings)
    {
        if (words.Count == 0)
        {
            return [];
        }

        ulong all = 0;
        var unions = ImmutableArray.CreateBuilder<ulong>();
        foreach (string word in words)
        {
            ulong union = 0;
            foreach (int player in Known(PlayerNames.Split(word), "--unions", players, findings))
            {
                if ((all >> player & 1) == 1)
                {
                    findings.Add(Finding.Of("LS200", CommandLine, 0, "--unions", players.Names[player], "each player in one union"));
                }

                all |= 1UL << player;
                union |= 1UL << player;
            }

            unions.Add(union);
        }

        unions.AddRange(Enumerable.Range(0, Math.Min(players.Names.Count, CoalitionGame.MostPlayers)).Where(player => (all >> player & 1) == 0).Select(player => 1UL << player));
        return unions.ToImmutable();
    }

    /// <summary>Players who leave.</summary>
    public static int[] Exits(IReadOnlyList<string> words, PlayerNames players, ICollection<Finding> findings)
    {
        if (words.Count > 0 && players.Names.Count < 2)
        {
            findings.Add(Finding.Of("LS204", CommandLine, 0, "--exit", string.Join(", ", words), "a game of two players or more"));
        }

        return [.. Known(words, "--exit", players, findings).Distinct()];
    }

    /// <summary>Keys in order of the players; null where no file was named.</summary>
    public static ImmutableArray<double>? Keys(string? path, PlayerNames players, List<KeyRow> rows, ICollection<Finding> findings)
    {
        if (path is null)
        {
            return null;
        }

        string file = Path.GetFileName(path);
        var keys = new Dictionary<int, double>();
        int before = findings.Count;
        rows.AddRange(TableReader.Read<KeyRow>(path, findings));
        foreach (var row in rows)
        {
            if (players.Find(row.Player, file, row.FileRow, "player", findings) is { } player && !keys.TryAdd(player, row.Key))
            {
                findings.Add(Finding.Of("LS012", file, row.FileRow, "player", row.Player, "a player of its own"));
            }
        }

        if (findings.Count == before)
        {
            Check(file, players, keys, findings);
        }

        return [.. players.Names.Select((_, player) => keys.GetValueOrDefault(player))];
    }

    private static void Check(string file, PlayerNames players, Dictionary<int, double> keys, ICollection<Finding> findings)
    {
        foreach (string name in players.Names.Where((_, player) => !keys.ContainsKey(player)))
        {
            findings.Add(Finding.Of("LS201", file, 0, "player", "nothing", $"a row for {name}"));
        }

        if (keys.Count > 0 && keys.Values.Sum() <= 0)
        {
            findings.Add(Finding.Of("LS201", file, 0, "key", "0 for every player", "more than 0 for one at least"));
        }
    }

    private static IEnumerable<int> Known(IEnumerable<string> words, string option, PlayerNames players, ICollection<Finding> findings) =>
        [.. words.Select(word => players.Find(word.Trim(), CommandLine, 0, option, findings)).OfType<int>().Where(player => player < CoalitionGame.MostPlayers)];
}
