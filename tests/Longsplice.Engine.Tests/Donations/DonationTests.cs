using Longsplice.Engine.Tests.Drawing;
using Longsplice.Model;
using Longsplice.Model.Files;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests.Donations;

/// <summary>
/// The example of a donation: giver and taker each use ten a week and have a mill of their own, the giver holds forty.
/// Any quantity may be given in any week; in the second model the taker's mill makes ten of the seventeen it needs.
/// </summary>
public sealed class DonationTests
{
    private const int Weeks = 10;
    private const double Stock = 40;
    private const double Gap = 7;

    private static readonly SupplyModel Whole = ModelFiles.Load(Path.Combine(Repository.Root, "examples", "feature-donate")).Value!;

    private static readonly SupplyModel Lacking = Whole with
    {
        Recipes = new(Whole.Recipes.Select(row => row.Site.Code == "e_mill" ? row with { CapacityPerWeek = 10 } : row), row => row.Id),
        Demands = new(Whole.Demands.Select(row => row.Site.Code == "taker" ? row with { QuantityPerWeek = 10 + Gap } : row), row => row.Id),
    };

    [Fact]
    public void Donate_OfAnyQuantity_BalancesToTheUnitAndGivesNoMoreThanThereIs()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            var dice = new Dice(seed);
            (double quantity, int week, int replace, bool lacks) = (dice.Between(1, 80), dice.Whole(1, 9), dice.Whole(0, 8), dice.Chance(0.6));
            var tables = Run(lacks ? Lacking : Whole, quantity, week, replace);
            string drawn = $"seed {seed}: {quantity} in week {week}, replaced in {replace}, lacking {lacks}";
            tables.Balance.ShouldAllBe(row => Math.Abs(row.Residual) <= 1e-9 * Math.Max(1, row.Opening), drawn);
            var row = tables.Donations.ShouldHaveSingleItem(drawn);
            row.Given.ShouldBe(Math.Min(quantity, Stock), 1e-9, drawn);
            row.HomeReadinessWeeks!.Value.ShouldBeGreaterThan(0, drawn);
            row.HomeShortWeeks.ShouldBe(0, 1e-9, drawn);
            row.AbroadMet.ShouldBe(lacks ? Math.Min(row.Given, Gap * (Weeks + 1 - week)) : 0, 1e-6, drawn);
        }
    }

    [Fact]
    public void Donate_ToOneWhoLacksNothing_LiesInStore()
    {
        var row = Run(Whole, 20, week: 2, replace: 4).Donations.ShouldHaveSingleItem();
        row.AbroadReadinessWeeks.ShouldBe(0, 1e-9);
        row.HomeCoverStart.ShouldBe(4);
        row.HomeCoverLeast!.Value.ShouldBe(2, 1e-9);
        row.HomeWholeWeek.ShouldBe(8);

        // Half empty in weeks 2 to 4, then five a week come: 0.5 + 0.5 + 0.5 + 0.375 + 0.25 + 0.125.
        row.HomeReadinessWeeks!.Value.ShouldBe(2.25, 1e-9);
    }

    [Fact]
    public void Donate_ToOneWhoLacks_FillsTheGapAndStopsNobodysOrders()
    {
        // Fourteen come where seven a week are missing: two whole weeks. The taker's mill makes ten all the time.
        var tables = Run(Lacking, 2 * Gap, week: 3, replace: 0);
        tables.Service.Where(row => row.Pattern == "events" && row.Demand.Code == "de" && row.StructuralGap < 1e-9)
            .Select(row => row.Week).ShouldBe([3, 4]);
        tables.Donations.Single().AbroadReadinessWeeks.ShouldBe(2 * Gap / (10 + Gap), 1e-9);
        tables.Service.Where(row => row.Pattern == "events").ShouldAllBe(row => row.Short < 1e-9);
        tables.Production.Where(row => row.Recipe.Code == "re").ShouldAllBe(row => Math.Abs(row.Made - 10) < 1e-9);
    }

    private static ResultTables Run(SupplyModel model, double quantity, int week, int replace)
    {
        var scenario = new Scenario
        {
            Start = new DateOnly(2027, 1, 4),
            Weeks = Weeks,
            Policy = new PolicySettings { Smoothing = 1, AdjustWeeks = 1 },
            Events =
            [
                new ScenarioEvent
                {
                    Id = "gift",
                    Kind = "donate",
                    Giver = "giver",
                    Receiver = "taker",
                    Item = new("x"),
                    Quantity = quantity,
                    From = WeekOrDate.OfWeek(week),
                    ReplaceBy = replace > 0 ? WeekOrDate.OfWeek(week + replace) : null,
                },
            ],
        };
        return StressRun.Execute(model, scenario, StressOptions.Default, null, TestContext.Current.CancellationToken).Tables;
    }
}
