using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Unknowns;

/// <summary>
/// A plant of unknown capacity feeds a front one week away that needs 10 a week and holds an unknown stock; its
/// cover is 3 weeks. What is in work and under way when the plant stops serves two weeks.
/// </summary>
internal static class SmallChain
{
    public static SupplyModel Model() => new()
    {
        Theatres = new([new Theatre { Id = new TheatreId("X") }], row => row.Id),
        Nations = new([new Nation { Id = new NationId("A"), Theatre = new TheatreId("X") }], row => row.Id),
        Sites = new(
            [
                new Site { Id = new SiteId("plant"), Nation = new NationId("A"), Kind = SiteKind.Plant },
                new Site { Id = new SiteId("front"), Nation = new NationId("A"), Kind = SiteKind.Front },
            ],
            row => row.Id),
        Items = new(
            [
                new Item { Id = new ItemId("shell"), Kind = ItemKind.Munition, Unit = "each" },
                new Item { Id = new ItemId("a"), Kind = ItemKind.Component, Unit = "each" },
            ],
            row => row.Id),
        Recipes = new(
            [new Recipe { Id = new RecipeId("make"), Site = new SiteId("plant"), Item = new ItemId("shell"), CapacityPerWeek = Unknown.Number, LeadWeeks = 1 }],
            row => row.Id),
        Stocks = new(
            [
                new Stock { Site = new SiteId("front"), Item = new ItemId("shell"), Quantity = Unknown.Number, CoverWeeks = 3 },
                new Stock { Site = new SiteId("plant"), Item = new ItemId("shell"), CoverWeeks = 0 },
            ]),
        Contracts = new(
            [
                new Contract
                {
                    Id = new ContractId("c"), Supplier = new SiteId("plant"), Customer = new SiteId("front"), Item = new ItemId("shell"),
                    QuantityPerWeek = 10, TransitWeeks = 1,
                },
            ],
            row => row.Id),
        Demands = new(
            [new Demand { Id = new DemandId("need"), Site = new SiteId("front"), Item = new ItemId("shell"), QuantityPerWeek = 10, Unmet = UnmetMode.Backlog }],
            row => row.Id),
    };

    public static Scenario Outage(int until) => new()
    {
        Start = new DateOnly(2027, 1, 4),
        Weeks = 20,
        Events = [new ScenarioEvent { Id = "stop", Kind = "outage", Recipe = new RecipeId("make"), From = WeekOrDate.OfWeek(1), Until = WeekOrDate.OfWeek(until) }],
    };
}
