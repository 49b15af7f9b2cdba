using System.Collections.Immutable;
using Longsplice.Engine.Tests.Drawing;
using Longsplice.Model;
using Longsplice.Model.Files;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Prices;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Prices;

/// <summary>Prices reckoned by hand, and what must hold of any.</summary>
public sealed class PriceAnalysisTests(ITestOutputHelper output)
{
    /// <summary>
    /// 8 a week are wanted for four weeks at 100 USD, 5 can be made and 10 are in store: 2 are short. Another start a
    /// week spares the 2 and no more; a start less costs 4; a unit of stock is worth 100 up to 12.
    /// </summary>
    [Fact]
    public void Run_OfCapacityAndStock_IsThatByHand()
    {
        var rows = Run(Shop(capacity: 5, stock: 10), weeks: 4);
        var capacity = rows.Single(row => row.Kind == ResourceKind.Capacity);
        capacity.Amount.ShouldBe(5);
        (capacity.Price, capacity.Low, capacity.High, capacity.Degenerate).ShouldBe((400, 400, 400, false));
        (capacity.AtMinus50, capacity.AtMinus10, capacity.AtPlus1, capacity.AtPlus10).ShouldBe((400, 400, 400, 400));
        capacity.AtPlus50!.Value.ShouldBe(80, 1e-6);
        capacity.AtPlus100!.Value.ShouldBe(40, 1e-6);
        var stock = rows.Single(row => row.Kind == ResourceKind.Stock);
        (stock.Id, stock.Amount, stock.Price, stock.Degenerate).ShouldBe(("shop/round", 10, 100, false));
        stock.AtPlus100!.Value.ShouldBe(20, 1e-6);
        rows.Length.ShouldBe(2);
        rows[0].Kind.ShouldBe(ResourceKind.Capacity);
    }

    /// <summary>Just enough: a start less costs 400, a start more spares nothing.</summary>
    [Fact]
    public void Run_WhereCapacityIsJustEnough_IsDegenerate()
    {
        var row = Run(Shop(capacity: 8, stock: 0), weeks: 4).Single();
        (row.Low, row.High, row.Degenerate).ShouldBe((0, 400, true));
        row.Price.ShouldBeInRange(0, 400);
    }

    [Fact]
    public void Run_WhereThereIsPlenty_HasNoPrices() => Run(Shop(capacity: 20, stock: 100), weeks: 4).ShouldBeEmpty();

    [Fact]
    public void Run_WithoutCurves_HasNone() =>
        Run(Shop(capacity: 5, stock: 10), weeks: 4, curves: 0).ShouldAllBe(row => row.AtMinus50 == null && row.AtPlus100 == null);

    /// <summary>520 a year, a need of 12 a week: every unit of the first year's quota is worth the one unit that it brings.</summary>
    [Fact]
    public void Run_OfAQuota_IsWhatAUnitBrings()
    {
        string folder = Path.Combine(Repository.Root, "examples", "feature-licence-quota");
        var rows = PriceAnalysis.Run(
            ModelFiles.Load(folder).Value!, ScenarioFile.Load(Path.Combine(folder, "scenario.yaml")).Value!, 5, 1, null, TestContext.Current.CancellationToken);
        var quota = rows.Single(row => row.Kind == ResourceKind.Quota);
        quota.Amount.ShouldBe(520);
        quota.Price.ShouldBe(1, 1e-6);
    }

    /// <summary>A lane of three tonnes, two weeks long: in weeks 1 to 4 it brings two weeks' worth.</summary>
    [Fact]
    public void Run_OfALane_IsWhatATonneBrings()
    {
        var rows = Run(OverALane(), weeks: 4);
        var lane = rows.Single(row => row.Kind == ResourceKind.Lane);
        (lane.Id, lane.Amount, lane.Price, lane.Degenerate).ShouldBe(("way", 3, 200, false));
        lane.AtPlus100!.Value.ShouldBe(200, 1e-6);
    }

    /// <summary>The cost is convex in a resource: prices fall as there is more, and the dual lies between low and high.</summary>
    [Fact]
    public void Run_OnRandomNetworks_FallsAlongTheCurve() => Seeds.ForEach(8, output, seed =>
    {
        var run = DrawnRun.OfPlain(seed);
        foreach (var row in PriceAnalysis.Run(run.Model, run.Scenario, 6, 1, null, default))
        {
            double slack = 1e-3 * Math.Max(1, row.High);
            row.Price.ShouldBeInRange(row.Low - slack, row.High + slack, $"{row.Kind} {row.Id}");
            if (row.AtMinus50 is not null)
            {
                double[] curve = [row.AtMinus50!.Value, row.AtMinus10!.Value, row.AtPlus10!.Value, row.AtPlus50!.Value, row.AtPlus100!.Value];
                curve.Zip(curve.Skip(1)).ShouldAllBe(pair => pair.First >= pair.Second - slack, $"{row.Kind} {row.Id}");
            }
        }
    });

    [Fact]
    public void Run_OnAnyNumberOfThreads_GivesTheSame()
    {
        var run = DrawnRun.OfPlain(5);
        PriceAnalysis.Run(run.Model, run.Scenario, 3, 1, null, TestContext.Current.CancellationToken)
            .ShouldBe(PriceAnalysis.Run(run.Model, run.Scenario, 3, 3, null, TestContext.Current.CancellationToken));
    }

    private static ImmutableArray<PriceRow> Run(SupplyModel model, int weeks, int curves = 9) => PriceAnalysis.Run(
        model, new Scenario { Start = new DateOnly(2027, 1, 4), Weeks = weeks }, curves, 1, null, TestContext.Current.CancellationToken);

    private static SupplyModel Shop(double capacity, double stock) => new()
    {
        Theatres = new([new Theatre { Id = new("T") }], row => row.Id),
        Nations = new([new Nation { Id = new("A"), Theatre = new("T") }], row => row.Id),
        Sites = new([new Site { Id = new("shop"), Nation = new("A"), Kind = SiteKind.Plant }], row => row.Id),
        Items = new([new Item { Id = new("round"), Kind = ItemKind.Munition, Unit = "round", UnitMassKg = 1000 }], row => row.Id),
        Recipes = new([new Recipe { Id = new("made"), Site = new("shop"), Item = new("round"), CapacityPerWeek = capacity, LeadWeeks = 0 }], row => row.Id),
        Stocks = new([new Stock { Site = new("shop"), Item = new("round"), Quantity = stock }]),
        Demands = new([new Demand { Id = new("d"), Site = new("shop"), Item = new("round"), QuantityPerWeek = 8, ShortageCostUsd = 100, Unmet = UnmetMode.Lost }], row => row.Id),
    };

    private static SupplyModel OverALane()
    {
        var model = Shop(capacity: 50, stock: 0);
        return model with
        {
            Sites = new([.. model.Sites, new Site { Id = new("front"), Nation = new("A"), Kind = SiteKind.Base }], row => row.Id),
            Lanes = new([new Lane { Id = new("way"), From = new("shop"), To = new("front"), Mode = LaneMode.Sea, TransitDays = 14, CapacityTonnesPerWeek = 3 }], row => row.Id),
            Contracts = new([new Contract { Id = new("c"), Supplier = new("shop"), Customer = new("front"), Item = new("round"), Rank = 1, QuantityPerWeek = 8 }], row => row.Id),
            Stocks = new([new Stock { Site = new("front"), Item = new("round"), Quantity = 0 }, new Stock { Site = new("shop"), Item = new("round"), Quantity = 0 }]),
            Demands = new([new Demand { Id = new("d"), Site = new("front"), Item = new("round"), QuantityPerWeek = 8, ShortageCostUsd = 100, Unmet = UnmetMode.Lost }], row => row.Id),
        };
    }
}
