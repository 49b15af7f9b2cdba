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

    private static SiteId Id(int tier, int number) => new($"s{tier}_{number}");
}
