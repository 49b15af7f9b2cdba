using System.Collections.Immutable;
using CsCheck;
using Longsplice.Plan.Sharing;

namespace Longsplice.Plan.Tests.Sharing;

/// <summary>Games from the literature and at random; a coalition in words is its players' digits, "13".</summary>
internal static class Games
{
    public static CoalitionGame Of(int players, GameKind kind, Func<int[], double> value) => new(
        [.. Enumerable.Range(1, players).Select(player => $"{player}")],
        kind,
        coalition => value([.. CoalitionGame.Members(coalition).Select(player => player + 1)]));

    /// <summary>A game of savings from its worths that are not 0.</summary>
    public static CoalitionGame Savings(int players, params (string Coalition, double Worth)[] worths)
    {
        var table = worths.ToDictionary(row => row.Coalition, row => row.Worth);
        return Of(players, GameKind.Savings, members => table.GetValueOrDefault(string.Concat(members)));
    }

    /// <summary>Costs of the longest runway of a coalition (Littlechild and Owen 1973).</summary>
    public static CoalitionGame Airport(params double[] costs) =>
        Of(costs.Length, GameKind.Cost, members => members.Max(player => costs[player - 1]));

    /// <summary>What is left of an estate when the others are paid (O'Neill 1982).</summary>
    public static CoalitionGame Bankruptcy(double estate, params double[] claims) => Of(
        claims.Length,
        GameKind.Savings,
        members => Math.Max(0, estate - claims.Where((_, claim) => !members.Contains(claim + 1)).Sum()));

    public static CoalitionGame Glove() => Savings(3, ("12", 1), ("13", 1), ("123", 1));

    /// <summary>Games of whole worths, few of them, so that most are degenerate.</summary>
    public static Gen<CoalitionGame> Random(int fewest, int most, int greatest) =>
        from players in Gen.Int[fewest, most]
        from worths in Gen.Int[0, greatest].Array[1 << players]
        select new CoalitionGame(Names(players), GameKind.Savings, coalition => worths[coalition]);

    public static ImmutableArray<string> Names(int players) => [.. Enumerable.Range(1, players).Select(player => $"{player}")];

    public static SharingResult Share(CoalitionGame game, SharingOptions? options = null) =>
        CostSharing.Share(game, options ?? new SharingOptions(), Xunit.TestContext.Current.CancellationToken);

    public static double[]? SharesOf(CoalitionGame game, SharingRule rule, SharingOptions? options = null) =>
        Share(game, options).Rules.FirstOrDefault(shares => shares.Rule == rule)?.Shares.ToArray();
}
