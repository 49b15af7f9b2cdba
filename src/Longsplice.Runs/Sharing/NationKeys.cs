using System.Collections.Immutable;
using Longsplice.Model.Checks;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Sharing;

/// <summary>Keys of the proportional rule that the model itself has.</summary>
internal static class NationKeys
{
    /// <summary>The figure of a nation that a word names; null where it names none.</summary>
    public static Func<Nation, double?>? Figure(string? word) => word switch
    {
        "gdp" => nation => nation.GdpMusd,
        "defence_budget" => nation => nation.DefenceBudgetMusd,
        _ => null,
    };

    /// <summary>Keys in order of the players, each the sum of its nations; every nation without the figure is found.</summary>
    public static ImmutableArray<double> Of(NationPlayers players, string word, ICollection<Finding> findings)
    {
        var figure = Figure(word)!;
        foreach (var nation in players.Rows.SelectMany(nations => nations).Where(nation => figure(nation) is not >= 0))
        {
            findings.Add(Finding.Of("LS201", "nations.csv", nation.FileRow, $"{word}_musd", "no number", $"the key of {nation.Id}, or a file of keys"));
        }

        return [.. players.Rows.Select(nations => nations.Sum(nation => figure(nation) ?? 0))];
    }
}
