using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Sharing;

/// <summary>Who plays the game of a plan: nations, each by itself or several as one.</summary>
internal sealed class NationPlayers
{
    private const string Option = "--players";

    private readonly List<(string Name, ImmutableArray<Nation> Nations)> _players = [];

    private NationPlayers(IEnumerable<(string Name, ImmutableArray<Nation> Nations)> players) => _players.AddRange(players);

    /// <summary>Names of the players.</summary>
    public IEnumerable<string> Names => _players.Select(player => player.Name);

    /// <summary>Nations of each player.</summary>
    public ImmutableArray<ImmutableArray<NationId>> Nations =>
        [.. _players.Select(player => player.Nations.Select(nation => nation.Id).ToImmutableArray())];

    /// <summary>Rows of the nations of each player.</summary>
    public IEnumerable<ImmutableArray<Nation>> Rows => _players.Select(player => player.Nations);

    /// <summary>Reads who plays; empty words take allies and partners, or all where the model does not say who is one.</summary>
    public static NationPlayers Of(IReadOnlyList<string> words, SupplyModel model, ICollection<Finding> findings) => words switch
    {
        [] => Each(Allies(model)),
        ["all"] => Each(model.Nations),
        ["theatres" or "blocs"] => new NationPlayers(Grouped(Allies(model), words[0])),
        _ => Listed(words, model, findings),
    };

    /// <summary>Unions of players as words: those that were given, or players by their first nation's theatre or bloc.</summary>
    public IReadOnlyList<string> Unions(IReadOnlyList<string> words) => words is ["theatres" or "blocs"]
        ? [.. _players.GroupBy(player => GroupOf(player.Nations[0], words[0])).Select(group => string.Join('+', group.Select(player => player.Name)))]
        : words;

    private static NationPlayers Each(IEnumerable<Nation> nations) =>
        new(nations.Select(nation => (nation.Id.Code, ImmutableArray.Create(nation))));

    private static IEnumerable<Nation> Allies(SupplyModel model) => model.Nations.Any(IsAlly) ? model.Nations.Where(IsAlly) : model.Nations;

    private static bool IsAlly(Nation nation) => nation.Alignment is "ally" or "partner";

    private static IEnumerable<(string Name, ImmutableArray<Nation> Nations)> Grouped(IEnumerable<Nation> nations, string by) =>
        nations.GroupBy(nation => GroupOf(nation, by)).Select(group => (group.Key, group.ToImmutableArray()));

    /// <summary>The theatre; or the first bloc, the nation itself where it is in none.</summary>
    private static string GroupOf(Nation nation, string by) => by == "theatres"
        ? nation.Theatre.Code
        : nation.Blocs.IsEmpty ? nation.Id.Code : nation.Blocs[0];

    private static NationPlayers Listed(IReadOnlyList<string> words, SupplyModel model, ICollection<Finding> findings)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        var players = new List<(string Name, ImmutableArray<Nation> Nations)>();
        foreach (string word in words)
        {
            string[] ids = PlayerNames.Split(word);
            foreach (string id in ids.Where(id => !met.Add(id)))
            {
                findings.Add(Finding.Of("LS200", PlayerLists.CommandLine, 0, Option, id, "each nation in one player"));
            }

            players.Add((word, [.. ids.Select(id => Known(id, model, findings)).OfType<Nation>()]));
        }

        return new NationPlayers(players);
    }

    private static Nation? Known(string id, SupplyModel model, ICollection<Finding> findings)
    {
        var nation = model.Nations.FirstOrDefault(row => row.Id.Code == id);
        if (nation is null)
        {
            string hint = Nearest.Hint(id, model.Nations.Select(row => row.Id.Code));
            findings.Add(Finding.Of("LS015", PlayerLists.CommandLine, 0, Option, id, "a nation of the model, or all, theatres, blocs alone", hint));
        }

        return nation;
    }
}
