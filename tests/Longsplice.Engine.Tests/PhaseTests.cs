using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Engine.Tests.Drawing;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests;

/// <summary>Features of single phases that no example folder shows, worked by hand.</summary>
public sealed class PhaseTests
{
    [Fact]
    public void Shares_AfterABan_RiseByTheSwitchRate()
    {
        // Two sources with half the need each; one is banned in week 3, the other rises by 0.1 a week.
        var model = Small(
            [Site("a", "A"), Site("b", "B"), Site("c", "B")],
            [Make("ra", "a", 100), Make("rb", "b", 100)],
            [Ship("f", "a", "c"), Ship("g", "b", "c")],
            [Need("c", 10)]);
        var history = Run(model, new ScenarioEvent { Id = "ban", Kind = "ban", Exporter = new NationId("A"), From = WeekOrDate.OfWeek(3) });
        double[] shares = [.. history.Share.Select(week => week[1])];
        shares.Take(8).ShouldBe([0.5, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1], 1e-12);
        history.Share[2][0].ShouldBe(0);
    }

    [Fact]
    public void Produce_WhenOneInputIsScarce_OffersLeftoversAgain()
    {
        // Recipes p and q share x; p also needs y, which runs out in week 3. What p cannot use of x goes to q.
        var model = Small(
            [Site("s", "A"), Site("x", "A"), Site("y", "A")],
            [Make("mx", "x", 20, "x"), Make("my", "y", 10, "y"), Make("p", "s", 10, "p"), Make("q", "s", 20, "q")],
            [Ship("fx", "x", "s", "x"), Ship("fy", "y", "s", "y")],
            [Need("s", 10, "p"), Need("s", 10, "q")],
            [Input("p", "x"), Input("p", "y"), Input("q", "x")]);
        var history = Run(
            model,
            new ScenarioEvent { Id = "x", Kind = "outage", Recipe = new RecipeId("mx"), Remaining = 0.5, From = WeekOrDate.OfWeek(2), Until = WeekOrDate.OfWeek(2) },
            new ScenarioEvent { Id = "y", Kind = "outage", Recipe = new RecipeId("my"), Remaining = 0, From = WeekOrDate.OfWeek(2), Until = WeekOrDate.OfWeek(2) });
        history.Made[2][2].ShouldBe(0);
        history.Made[2][3].ShouldBe(10, 1e-9);
    }

    private static History Run(SupplyModel model, params ScenarioEvent[] events)
    {
        var scenario = new Scenario
        {
            Start = new DateOnly(2027, 1, 4),
            Weeks = 9,
            Events = [.. events],
            Policy = new PolicySettings { Smoothing = 1, AdjustWeeks = 1 },
        };
        var network = NetworkCompiler.Compile(model, scenario);
        var start = ProgressiveFilling.Fill(network);
        return DrawnRun.Record(network, start, EventTranslator.Translate(network, scenario.Events, _ => true));
    }

    private static SupplyModel Small(
        Site[] sites, Recipe[] recipes, Contract[] contracts, Demand[] demands, params RecipeInput[] inputs)
    {
        NationId[] nations = [new("A"), new("B")];
        string[] items = [.. recipes.Select(row => row.Item.Code).Distinct()];
        return new SupplyModel
        {
            Theatres = new([new Theatre { Id = new TheatreId("T") }], row => row.Id),
            Nations = new(nations.Select(id => new Nation { Id = id, Theatre = new TheatreId("T") }), row => row.Id),
            Sites = new(sites, row => row.Id),
            Items = new(items.Select(id => new Item { Id = new ItemId(id), Kind = ItemKind.Material, Unit = "t" }), row => row.Id),
            Recipes = new(recipes, row => row.Id),
            RecipeInputs = new(inputs),
            Contracts = new(contracts, row => row.Id),
            Demands = new(demands, row => row.Id),
        };
    }

    private static Site Site(string id, string nation) =>
        new() { Id = new SiteId(id), Nation = new NationId(nation), Kind = SiteKind.Plant };

    private static Recipe Make(string id, string site, double capacity, string item = "x") =>
        new() { Id = new RecipeId(id), Site = new SiteId(site), Item = new ItemId(item), CapacityPerWeek = capacity };

    private static RecipeInput Input(string recipe, string item) =>
        new() { Recipe = new RecipeId(recipe), Item = new ItemId(item), Quantity = 1 };

    private static Contract Ship(string id, string from, string to, string item = "x") => new()
    {
        Id = new ContractId(id),
        Supplier = new SiteId(from),
        Customer = new SiteId(to),
        Item = new ItemId(item),
        QuantityPerWeek = 1,
        TransitWeeks = 1,
    };

    private static Demand Need(string site, double quantity, string item = "x") => new()
    {
        Id = new DemandId($"d_{item}"),
        Site = new SiteId(site),
        Item = new ItemId(item),
        QuantityPerWeek = quantity,
        Unmet = UnmetMode.Lost,
    };
}
