using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Bench;

/// <summary>
/// Networks of five tiers: each site buys from a dozen of the tier above, the last tier makes, the first is asked.
/// The same number of points gives the same network.
/// </summary>
internal static class LayeredModel
{
    private const int Tiers = 5;

    public static Scenario Scenario(int weeks) => new() { Start = new DateOnly(2027, 1, 4), Weeks = weeks };

    /// <summary>A model with so many stock points and about ten contracts each.</summary>
    public static SupplyModel Of(int points)
    {
        int width = points / Tiers;
        var random = new Random(7);
        var item = new ItemId("x");
        var sites = Enumerable.Range(0, Tiers)
            .SelectMany(tier => Enumerable.Range(0, width).Select(number => Id(tier, number)))
            .Select(id => new Site { Id = id, Nation = new NationId("N"), Kind = SiteKind.Plant });
        var contracts = Enumerable.Range(0, Tiers - 1).SelectMany(tier => Enumerable.Range(0, width).SelectMany(number =>
            Enumerable.Range(0, 12 + (number % 2)).Select(link => new Contract
            {
                Id = new ContractId($"c{tier}_{number}_{link}"),
                Supplier = Id(tier + 1, random.Next(width)),
                Customer = Id(tier, number),
                Item = item,
                QuantityPerWeek = 1 + random.NextDouble(),
                TransitWeeks = 1 + (link % 4),
            })));
        return new SupplyModel
        {
            Theatres = new([new Theatre { Id = new TheatreId("T") }], row => row.Id),
            Nations = new([new Nation { Id = new NationId("N"), Theatre = new TheatreId("T") }], row => row.Id),
            Sites = new(sites, row => row.Id),
            Items = new([new Item { Id = item, Kind = ItemKind.Material, Unit = "t" }], row => row.Id),
            Contracts = new(contracts, row => row.Id),
            Recipes = new(Enumerable.Range(0, width).Select(number => new Recipe
            {
                Id = new RecipeId($"r{number}"),
                Site = Id(Tiers - 1, number),
                Item = item,
                CapacityPerWeek = 1e6,
            }), row => row.Id),
            Demands = new(Enumerable.Range(0, width).Select(number => new Demand
            {
                Id = new DemandId($"d{number}"),
                Site = Id(0, number),
                Item = item,
                QuantityPerWeek = 10,
                Unmet = UnmetMode.Lost,
            }), row => row.Id),
        };
    }

    /// <summary>The same with a source for each figure, so that a check has to look each of them up.</summary>
    public static SupplyModel Sourced(int points)
    {
        var model = Of(points);
        const string source = "S1";
        return model with
        {
            Sources = new(Enumerable.Range(0, 10).Select(number => new SourceRow { Id = new SourceId($"S{number}"), Title = "A source" }), row => row.Id),
            Contracts = new(model.Contracts.Select(row => row with { Source = "quantity_per_week=S1;transit_weeks=S7" }), row => row.Id),
            Recipes = new(model.Recipes.Select(row => row with { Source = source }), row => row.Id),
            Demands = new(model.Demands.Select(row => row with { Source = source, ShortageCostUsd = 100 }), row => row.Id),
        };
    }

    /// <summary>1,000 sites and 20 items, each made from the one of the tier above; four suppliers a site.</summary>
    public static SupplyModel Goods()
    {
        const int tiers = 20;
        const int width = 50;
        var random = new Random(7);
        var places = Enumerable.Range(0, tiers).SelectMany(tier => Enumerable.Range(0, width).Select(number => (Tier: tier, Number: number))).ToList();
        return Of(width) with
        {
            Sites = new(places.Select(at => new Site { Id = Id(at.Tier, at.Number), Nation = new NationId("N"), Kind = SiteKind.Plant }), row => row.Id),
            Items = new(Enumerable.Range(0, tiers).Select(tier => new Item { Id = Good(tier), Kind = ItemKind.Material, Unit = "t" }), row => row.Id),
            Recipes = new(places.Select(at => new Recipe { Id = Maker(at.Tier, at.Number), Site = Id(at.Tier, at.Number), Item = Good(at.Tier), CapacityPerWeek = 8 + (4 * random.NextDouble()) }), row => row.Id),
            RecipeInputs = new(places.Where(at => at.Tier < tiers - 1).Select(at => new RecipeInput { Recipe = Maker(at.Tier, at.Number), Item = Good(at.Tier + 1), Quantity = 1 })),
            Stocks = new(places.Where(at => at.Tier < tiers - 1).Select(at => new Stock { Site = Id(at.Tier, at.Number), Item = Good(at.Tier + 1), CoverWeeks = 0.25 })),
            Contracts = new(places.Where(at => at.Tier < tiers - 1).SelectMany(at => Enumerable.Range(0, 4).Select(link => new Contract
            {
                Id = new ContractId($"c{at.Tier}_{at.Number}_{link}"),
                Supplier = Id(at.Tier + 1, (at.Number + (link * random.Next(1, 12))) % width),
                Customer = Id(at.Tier, at.Number),
                Item = Good(at.Tier + 1),
                Share = 1 + link,
                TransitWeeks = 1 + (link % 3),
            })), row => row.Id),
            Demands = new(Enumerable.Range(0, width).Select(number => new Demand { Id = new DemandId($"d{number}"), Site = Id(0, number), Item = Good(0), QuantityPerWeek = 8, ShortageCostUsd = 1 + number, Unmet = UnmetMode.Backlog }), row => row.Id),
        };
    }

    /// <summary>Thirty of the fifty makers of the last tier stop for a quarter of a year.</summary>
    public static Scenario Outage(int weeks) => Scenario(weeks) with
    {
        Events =
        [
            .. Enumerable.Range(0, 30).Select(number => new ScenarioEvent
            {
                Id = $"out{number}",
                Kind = "outage",
                Recipe = Maker(19, number),
                From = WeekOrDate.OfWeek(4),
                Until = WeekOrDate.OfWeek(16),
            }),
        ],
    };

    private static ItemId Good(int tier) => new($"i{tier}");

    private static RecipeId Maker(int tier, int number) => new($"m{tier}_{number}");

    private static SiteId Id(int tier, int number) => new($"s{tier}_{number}");
}
