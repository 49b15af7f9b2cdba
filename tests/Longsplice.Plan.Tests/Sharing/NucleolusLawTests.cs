using System.Numerics;
using CsCheck;
using Longsplice.Plan.Sharing;
using Longsplice.Plan.Solve;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Sharing;

/// <summary>
/// The nucleolus by Kohlberg's criterion (1971), which needs none of the code that found it, and against points near it
/// and on a grid.
/// </summary>
public sealed class NucleolusLawTests
{
    private const double Tolerance = 1e-7;

    [Fact]
    public void Prenucleolus_OnDegenerateGames_IsBalancedAtEveryLevel() => Games.Random(2, 5, 2).Sample(
        game => IsBalancedAtEveryLevel(game, Games.SharesOf(game, SharingRule.Prenucleolus)!, mayBind: false),
        iter: 120);

    [Fact]
    public void Nucleolus_OnDegenerateGames_IsBalancedAtEveryLevelWithThoseWhoGetNoMore() => Games.Random(2, 5, 2).Sample(
        game =>
        {
            double[]? shares = Games.SharesOf(game, SharingRule.Nucleolus);
            double alone = Enumerable.Range(0, game.Count).Sum(player => game.Value(1UL << player));
            (shares is null).ShouldBe(alone > game.Value(game.Grand));
            if (shares is not null)
            {
                IsBalancedAtEveryLevel(game, shares, mayBind: true);
            }
        },
        iter: 150);

    [Fact]
    public void Nucleolus_OfThreePlayers_IsBetterThanEveryPointOfAGrid() => Games.Random(3, 3, 6).Sample(
        game =>
        {
            double[] found = Games.SharesOf(game, SharingRule.Prenucleolus)!;
            double[] least = Sorted(game, found);
            double all = game.Value(game.Grand);
            for (int first = -24; first <= 24; first++)
            {
                for (int second = -24; second <= 24; second++)
                {
                    double one = found[0] + (first / 8.0), two = found[1] + (second / 8.0);
                    Compare(least, Sorted(game, [one, two, all - one - two])).ShouldBeLessThanOrEqualTo(0);
                }
            }
        },
        iter: 60);

    [Fact]
    public void Nucleolus_OnRandomGames_MovesWithScaleAndShiftAndLiesInTheCore() =>
        Games.Random(3, 5, 9).Select(Gen.Double[0.01, 1e6], Gen.Double[-1e3, 1e3].Array[5]).Sample(
            (game, scale, shift) =>
            {
                var moved = new CoalitionGame(game.Players, GameKind.Savings, coalition =>
                    (scale * game.Value(coalition)) + CoalitionGame.Members(coalition).Sum(player => shift[player]));
                double[] shares = Games.SharesOf(game, SharingRule.Prenucleolus)!;
                double[] expected = [.. shares.Select((share, player) => (scale * share) + shift[player])];
                Games.SharesOf(moved, SharingRule.Prenucleolus)!.ShouldBe(expected, 1e-8 * Math.Max(1e3, scale));
                var result = Games.Share(game);
                result.Rules.Single(rule => rule.Rule == SharingRule.Prenucleolus).InCore.ShouldBe(!result.Core!.IsEmpty);
            },
            iter: 60);

    [Fact]
    public void Nucleolus_OfTwelvePlayers_IsFound()
    {
        double[] costs = [.. Enumerable.Range(1, 12).Select(player => (double)(player * player))];
        double[] shares = Games.SharesOf(Games.Airport(costs), SharingRule.Nucleolus)!;
        IsBalancedAtEveryLevel(Games.Airport(costs[..5]), Games.SharesOf(Games.Airport(costs[..5]), SharingRule.Prenucleolus)!, false);
        shares.Sum().ShouldBe(144, 1e-8);
        shares[0].ShouldBe(1 / 2.0, 1e-8, "min over k of c_k / (k + 1), Littlechild 1974");
    }

    /// <summary>Every S at or above each excess has a weight above 0 in weights that cover each player once.</summary>
    private static void IsBalancedAtEveryLevel(CoalitionGame game, double[] shares, bool mayBind)
    {
        int grand = (int)game.Grand;
        double[] excesses = [.. Enumerable.Range(0, grand + 1).Select(coalition => ExcessOf(game, shares, coalition))];
        int[] proper = [.. Enumerable.Range(1, grand - 1)];
        int[] bound = mayBind ? [.. proper.Where(one => BitOperations.IsPow2(one) && excesses[one] > -Tolerance)] : [];
        foreach (double level in proper.Select(coalition => excesses[coalition]).Distinct())
        {
            int[] above = [.. proper.Where(coalition => excesses[coalition] >= level - Tolerance)];
            HasStrictCover(above, bound, game.Count).ShouldBeTrue($"level {level}");
        }
    }

    /// <summary>max t with λ ≥ t on the coalitions, weights of the bound players ≥ 0, and each player covered once.</summary>
    private static bool HasStrictCover(int[] coalitions, int[] bound, int players)
    {
        var program = new LinearProgram();
        int least = program.AddColumn(-1, 0, 1);
        int[] all = [.. coalitions, .. bound];
        int[] columns = Array.ConvertAll(all, _ => program.AddColumn(0, 0, double.PositiveInfinity));
        for (int column = 0; column < coalitions.Length; column++)
        {
            program.AddRow(0, double.PositiveInfinity, [(columns[column], 1), (least, -1)]);
        }

        for (int player = 0; player < players; player++)
        {
            program.AddRow(1, 1, columns.Where((_, column) => (all[column] >> player & 1) == 1).Select(column => (column, 1.0)));
        }

        var solution = LinearSolver.Solve(program);
        return solution.Status == SolveStatus.Optimal && solution.Columns[least] > 1e-6;
    }

    private static double ExcessOf(CoalitionGame game, double[] shares, int coalition) =>
        game.Sign * (game.Value((ulong)coalition) - CoalitionGame.Members((ulong)coalition).Sum(player => shares[player]));

    private static double[] Sorted(CoalitionGame game, double[] shares) =>
        [.. Enumerable.Range(1, (int)game.Grand - 1).Select(coalition => ExcessOf(game, shares, coalition)).OrderDescending()];

    private static int Compare(double[] one, double[] other) =>
        one.Zip(other, (a, b) => Math.Abs(a - b) < Tolerance ? 0 : a.CompareTo(b)).FirstOrDefault(order => order != 0);
}
