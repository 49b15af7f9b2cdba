using Longsplice.Plan.Sharing;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Sharing;

/// <summary>Games whose shares are printed in the literature, or were enumerated in fractions by other code.</summary>
public sealed class PublishedGameTests
{
    private const double Tolerance = 1e-9;

    private static readonly int[] Stocks = [10, 0, 4, 6];
    private static readonly int[] Needs = [4, 7, 6, 1];

    [Fact]
    public void Airport_HasItsShapleyValueNucleolusAndOwenValue()
    {
        var airport = Games.Airport(8, 11, 13, 18);
        Games.SharesOf(airport, SharingRule.Shapley)!.ShouldBe([2, 3, 4, 9], Tolerance);
        Games.SharesOf(airport, SharingRule.Nucleolus)!.ShouldBe([3.25, 3.25, 3.25, 8.25], Tolerance);
        var options = new SharingOptions { Unions = [0b0011, 0b1100] };
        Games.SharesOf(airport, SharingRule.OwenValue, options)!.ShouldBe([2, 3.5, 3.75, 8.75], Tolerance);
        Games.Share(airport).Core!.IsEmpty.ShouldBeFalse();
        Games.Share(airport).IsSub.ShouldBe(true);
    }

    [Theory]
    [InlineData(100, new[] { 100 / 3.0, 100 / 3.0, 100 / 3.0 })]
    [InlineData(200, new double[] { 50, 75, 75 })]
    [InlineData(300, new double[] { 50, 100, 150 })]
    public void Talmud_DividesEstatesAsTheNucleolus(double estate, double[] nucleolus) =>
        Games.SharesOf(Games.Bankruptcy(estate, 100, 200, 300), SharingRule.Nucleolus)!.ShouldBe(nucleolus, Tolerance);

    [Fact]
    public void PrenucleolusAndNucleolus_DifferWhereAloneIsBetter()
    {
        var game = Games.Savings(3, ("12", 10), ("123", 2));
        Games.SharesOf(game, SharingRule.Prenucleolus)!.ShouldBe([3, 3, -4], Tolerance);
        Games.SharesOf(game, SharingRule.Nucleolus)!.ShouldBe([1, 1, 0], Tolerance);
        var result = Games.Share(game);
        result.BestSplit.ShouldBe([0b011UL, 0b100UL], ignoreOrder: true);
        result.BestSplitValue.ShouldBe(10);
        result.Core!.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Glove_GivesAllToTheScarceSide()
    {
        Games.SharesOf(Games.Glove(), SharingRule.Shapley)!.ShouldBe([2 / 3.0, 1 / 6.0, 1 / 6.0], Tolerance);
        Games.SharesOf(Games.Glove(), SharingRule.Nucleolus)!.ShouldBe([1, 0, 0], Tolerance);
    }

    [Fact]
    public void BarriersInSeries_ShareWhatNeitherIsWorthAlone() =>
        Games.SharesOf(Games.Savings(2, ("12", 10)), SharingRule.Shapley)!.ShouldBe([5, 5], Tolerance);

    [Fact]
    public void ShapleyValues_AreThoseEnumeratedInFractions()
    {
        Games.SharesOf(Games.Bankruptcy(200, 100, 200, 300), SharingRule.Shapley)!.ShouldBe([100 / 3.0, 250 / 3.0, 250 / 3.0], Tolerance);
        Games.SharesOf(Games.Savings(4, ("1234", 1)), SharingRule.Shapley)!.ShouldBe([0.25, 0.25, 0.25, 0.25], Tolerance);
        Games.SharesOf(Games.Of(3, GameKind.Savings, Dummy), SharingRule.Shapley)!.ShouldBe([5, 3, 0], Tolerance);
        Games.SharesOf(StockPooling(), SharingRule.Shapley)!.ShouldBe([19 / 3.0, 23 / 6.0, 5, 17 / 6.0], Tolerance);
        Games.SharesOf(Lemaire(), SharingRule.Shapley)!.ShouldBe([51750, 25875, 12375], 1e-6);
    }

    /// <summary>Three towns' three-way majority: no division of 1 satisfies all pairs; each pair counts a half.</summary>
    [Fact]
    public void Majority_HasAnEmptyCoreAndItsPairsProveIt()
    {
        var core = Games.Share(Games.Savings(3, ("12", 1), ("13", 1), ("23", 1), ("123", 1))).Core!;
        core.IsEmpty.ShouldBeTrue();
        core.LeastCoreEpsilon.ShouldBe(1 / 3.0, Tolerance);
        core.Witness.Select(row => row.Weight).ShouldAllBe(weight => Math.Abs(weight - 0.5) < Tolerance);
        core.Witness.Select(row => row.Coalition).ShouldBe([3UL, 5UL, 6UL], ignoreOrder: true);
    }

    [Fact]
    public void Objection_NamesTheGroupAndWhatItWouldPay()
    {
        var costs = new Dictionary<string, double>
        {
            ["1"] = 12,
            ["2"] = 12,
            ["3"] = 12,
            ["12"] = 14,
            ["13"] = 24,
            ["23"] = 24,
            ["123"] = 30,
        };
        var rule = Games.Share(Games.Of(3, GameKind.Cost, members => costs[string.Concat(members)])).Rules
            .Single(rule => rule.Rule == SharingRule.Equal);
        rule.Blocking.ShouldBe([new Excess(0b011, 6)]);
        rule.Objections[0].ShouldBe(new Objection(0, 0b011, 10, 7, true));
        rule.Objections[2].Holds.ShouldBeFalse();
    }

    private static double Dummy(int[] members) => (members.Contains(1) ? 5 : 0) + (members.Contains(2) ? 3 : 0);

    private static CoalitionGame StockPooling() => Games.Of(4, GameKind.Savings, members => Math.Min(
        members.Sum(player => Stocks[player - 1]), members.Sum(player => Needs[player - 1])));

    private static CoalitionGame Lemaire() => Games.Savings(
        3, ("1", 46125), ("2", 17437.5), ("3", 5812.5), ("12", 69187.5), ("13", 53812.5), ("23", 30750), ("123", 90000));
}
