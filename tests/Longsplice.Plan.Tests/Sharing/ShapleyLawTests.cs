using CsCheck;
using Longsplice.Plan.Sharing;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Sharing;

/// <summary>The axioms of Shapley (1953), what ties the Owen value to his, and what a sample must show.</summary>
public sealed class ShapleyLawTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void EveryRule_OnRandomGames_GivesAwayWhatThereIs() => Games.Random(1, 5, 9).Sample(
        game =>
        {
            foreach (var rule in Games.Share(game).Rules)
            {
                rule.Shares.Sum().ShouldBe(game.Value(game.Grand), 1e-8, rule.Rule.ToString());
            }
        },
        iter: 150);

    [Fact]
    public void Shapley_OfASumOfGames_IsTheSum() => Gen.Double[-9, 9].Array[32].Select(Gen.Double[-9, 9].Array[32]).Sample(
        (one, other) => Shapley(one.Zip(other, (a, b) => a + b).ToArray())
            .ShouldBe(Shapley(one).Zip(Shapley(other), (a, b) => a + b), Tolerance),
        iter: 300);

    /// <summary>Players 1 and 2 are twins, player 5 adds 3 to every coalition.</summary>
    [Fact]
    public void Shapley_OnRandomGames_TreatsTwinsAlikeAndGivesADummyItsOwn() => Gen.Double[-9, 9].Array[3 * 4].Sample(
        worths =>
        {
            double[] shares = Shapley([.. Enumerable.Range(0, 32).Select(coalition => Twins(worths, coalition))]);
            shares[0].ShouldBe(shares[1], Tolerance);
            shares[4].ShouldBe(3, Tolerance);
        },
        iter: 300);

    [Fact]
    public void Owen_OfSingletonsOrOneUnion_IsShapley() => Games.Random(2, 6, 20).Sample(
        game =>
        {
            double[] shapley = Games.SharesOf(game, SharingRule.Shapley)!;
            var single = new SharingOptions { Unions = [.. Enumerable.Range(0, game.Count).Select(player => 1UL << player)] };
            Games.SharesOf(game, SharingRule.OwenValue, single)!.ShouldBe(shapley, Tolerance);
            Games.SharesOf(game, SharingRule.OwenValue, new SharingOptions { Unions = [game.Grand] })!.ShouldBe(shapley, Tolerance);
        },
        iter: 60);

    [Fact]
    public void Owen_ForAUnion_IsTheShapleyValueOfUnions() => Games.Random(5, 5, 20).Sample(
        game =>
        {
            double[] owen = Games.SharesOf(game, SharingRule.OwenValue, new SharingOptions { Unions = [0b00111, 0b11000] })!;
            double first = game.Value(0b00111), second = game.Value(0b11000);
            owen[..3].Sum().ShouldBe((game.Value(game.Grand) + first - second) / 2, Tolerance);
        },
        iter: 60);

    /// <summary>36 nations in three unions, of a game whose value is known: an airport's.</summary>
    [Fact]
    public void Sample_Of36Players_HoldsTheKnownValueInItsBands()
    {
        double[] costs = [.. Enumerable.Range(1, 36).Select(player => (double)player)];
        var game = new CoalitionGame(Games.Names(36), GameKind.Cost, coalition => 64 - System.Numerics.BitOperations.LeadingZeroCount(coalition));
        var options = new SharingOptions { Samples = 4000, Seed = 7 };
        var rule = Games.Share(game, options).Rules.Single(rule => rule.Rule == SharingRule.Shapley);
        double[] known = [.. costs.Select(cost => Enumerable.Range(1, (int)cost).Sum(step => 1.0 / (37 - step)))];
        int inside = known.Where((share, player) => Math.Abs(rule.Shares[player] - share) <= rule.HalfWidth!.Value[player] + 1e-12).Count();
        inside.ShouldBeGreaterThan(28, "19 of 20 bands hold on average");
        rule.Shares.Sum().ShouldBe(36, 1e-9);
        Games.Share(game, options).Rules[0].Shares.ShouldBe(rule.Shares, "the same seed gives the same sample");
    }

    [Fact]
    public void Owen_Of36PlayersInUnions_IsExact()
    {
        var game = new CoalitionGame(Games.Names(36), GameKind.Savings, coalition => Math.Pow(System.Numerics.BitOperations.PopCount(coalition), 2));
        var unions = new SharingOptions { Unions = [(1UL << 12) - 1, ((1UL << 12) - 1) << 12, ((1UL << 12) - 1) << 24] };
        Games.SharesOf(game, SharingRule.OwenValue, unions)!.ShouldAllBe(share => Math.Abs(share - 36) < 1e-7);
    }

    [Fact]
    public void Share_OfTooManyExactly_Throws() => Should.Throw<InvalidOperationException>(
        () => Games.Share(new CoalitionGame(Games.Names(21), GameKind.Cost, _ => 1)));

    private static double[] Shapley(double[] worths) => ShapleyValue.Of([0, .. worths[1..]], players: 5);

    private static double Twins(double[] worths, int coalition) =>
        coalition == 0 ? 0
        : worths[((coalition & 1) + (coalition >> 1 & 1)) * 4 + (coalition >> 2 & 3)] * ((coalition & 15) == 0 ? 0 : 1)
            + ((coalition >> 4) * 3);
}
