using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>
/// A chain without a choice: at each tier one maker, one customer, up to three events somewhere that take
/// capacity, bar a border or ask for more, and now and then a licence with a quota of a year that an event makes run
/// out early. What is missing at its end is theirs.
/// </summary>
internal static class RandomChain
{
    public static (SupplyModel Model, Scenario Scenario) Draw(int seed)
    {
        var dice = new Dice(seed);
        int tiers = dice.Whole(1, 5);
        var model = new SupplyModel
        {
            Theatres = new([new Theatre { Id = new TheatreId("X") }], row => row.Id),
            Nations = new([Nation("A"), Nation("B")], row => row.Id),
            Sites = new(Enumerable.Range(0, tiers + 1).Select(tier => new Site { Id = Site(tier), Nation = new NationId(tier % 2 == 0 ? "A" : "B"), Kind = SiteKind.Plant }), row => row.Id),
            Items = new(Enumerable.Range(0, tiers).Select(tier => new Item { Id = Item(tier), Kind = ItemKind.Component, Unit = "each" }), row => row.Id),
            Recipes = new(Enumerable.Range(1, tiers).Select(tier => new Recipe { Id = new RecipeId($"r{tier}"), Site = Site(tier), Item = Item(tier - 1), CapacityPerWeek = dice.Between(1000, 3000), LeadWeeks = dice.Whole(0, 2) }), row => row.Id),
            RecipeInputs = new(Enumerable.Range(1, tiers - 1).Select(tier => new RecipeInput { Recipe = new RecipeId($"r{tier}"), Item = Item(tier), Quantity = dice.Between(0.5, 2) })),
            Contracts = new(Enumerable.Range(1, tiers).Select(tier => new Contract { Id = new ContractId($"c{tier}"), Supplier = Site(tier), Customer = Site(tier - 1), Item = Item(tier - 1), QuantityPerWeek = 1, TransitWeeks = dice.Whole(1, 3) }), row => row.Id),
            Stocks = new(Enumerable.Range(0, tiers).Select(tier => new Stock { Site = Site(tier), Item = Item(tier), CoverWeeks = dice.Between(0, 3) })),
            Demands = new([new Demand { Id = new DemandId("need"), Site = Site(0), Item = Item(0), QuantityPerWeek = dice.Between(5, 20), Unmet = dice.Chance(0.5) ? UnmetMode.Backlog : UnmetMode.Lost }], row => row.Id),
        };
        int weeks = 40;
        if (dice.Chance(0.3))
        {
            model = model with { Licences = new([Licence(model, dice)]) };
            weeks = 70;
        }

        return (model, Scenario(dice, tiers, weeks));
    }

    /// <summary>Over the border between the last two sites, of little more than is needed.</summary>
    private static Licence Licence(SupplyModel model, Dice dice) => new()
    {
        Id = new LicenceId("permit"),
        Exporter = new NationId("B"),
        Importer = new NationId("A"),
        Items = [Item(0)],
        Status = LicenceStatus.Licensed,
        QuotaPerYear = 52 * dice.Between(1, 1.05) * model.Demands[0].QuantityPerWeek,
    };

    private static Nation Nation(string id) => new() { Id = new NationId(id), Theatre = new TheatreId("X") };

    private static SiteId Site(int tier) => new($"s{tier}");

    private static ItemId Item(int tier) => new($"item{tier}");

    private static Scenario Scenario(Dice dice, int tiers, int weeks) => new()
    {
        Start = new DateOnly(2027, 1, 4),
        Weeks = weeks,
        Policy = new PolicySettings { Smoothing = dice.OneOf([0.25, 1]), AdjustWeeks = dice.OneOf([1, 2]) },
        Events = [.. Enumerable.Range(0, dice.Chance(0.7) ? 1 : dice.Whole(2, 3)).Select(number => Event(dice, tiers, number, surge: weeks > 40 ? 0.6 : 0.15))],
    };

    private static ScenarioEvent Event(Dice dice, int tiers, int number, double surge)
    {
        int from = dice.Whole(1, 5) + (7 * number);
        var outage = new ScenarioEvent
        {
            Id = $"e{number}",
            Kind = "outage",
            Recipe = new RecipeId($"r{dice.Whole(1, tiers)}"),
            Remaining = dice.Chance(0.5) ? 0 : dice.Between(0, 0.005),
            From = WeekOrDate.OfWeek(from),
            Until = WeekOrDate.OfWeek(from + dice.Whole(1, 8)),
        };
        return dice.Chance(0.3) ? outage with { Kind = "ban", Recipe = null, Exporter = new NationId("B"), Remaining = null }
            : dice.Chance(surge) ? outage with { Kind = "surge", Recipe = null, Remaining = null, Demand = new DemandId("need"), Factor = dice.Between(1.1, 3) }
            : outage;
    }
}
