using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests;

/// <summary>
/// Random networks of two to some dozens of sites in tiers, with every feature of the engine, and random events.
/// The same seed gives the same network.
/// </summary>
internal sealed class RandomNetwork
{
    private readonly Random _random;
    private readonly List<Contract> _contracts = [];
    private readonly List<Recipe> _recipes = [];
    private readonly List<RecipeInput> _inputs = [];
    private readonly List<Stock> _stocks = [];
    private readonly List<Demand> _demands = [];
    private readonly List<Site> _sites = [];
    private readonly int _tiers;

    private RandomNetwork(int seed)
    {
        _random = new Random(seed);
        _tiers = _random.Next(1, 5);
    }

    public static (SupplyModel Model, Scenario Scenario) Draw(int seed)
    {
        var network = new RandomNetwork(seed);
        network.AddTiers();
        var model = network.ToModel(shuffle: false);
        var scenario = network.DrawScenario(model);
        return new DrawnAdditions(seed).To(model, scenario);
    }

    /// <summary>The same tables with rows in another order.</summary>
    public static SupplyModel Shuffled(int seed)
    {
        var network = new RandomNetwork(seed);
        network.AddTiers();
        return new DrawnAdditions(seed).To(network.ToModel(shuffle: true));
    }

    private bool Chance(double share) => _random.NextDouble() < share;

    private double Between(double low, double high) => Math.Round(low + ((high - low) * _random.NextDouble()), 3);

    private void AddTiers()
    {
        var below = AddSites(0, _random.Next(1, 4));
        foreach (var site in below)
        {
            AddDemand(site);
        }

        for (int tier = 1; tier <= _tiers; tier++)
        {
            var makers = AddSites(tier, _random.Next(1, 4));
            foreach (var customer in below)
            {
                Supply(makers, customer, Item(tier - 1));
            }

            foreach (var maker in makers)
            {
                AddRecipe(maker, tier - 1, hasInputs: tier < _tiers);
            }

            below = makers;
        }
    }

    private List<SiteId> AddSites(int tier, int count)
    {
        var ids = Enumerable.Range(0, count).Select(number => new SiteId($"t{tier}_{number}")).ToList();
        _sites.AddRange(ids.Select(id => new Site { Id = id, Nation = new NationId(_random.Next(3) switch { 0 => "A", 1 => "B", _ => "C" }), Kind = SiteKind.Plant }));
        return ids;
    }

    private static ItemId Side => new("side");

    private static ItemId Item(int tier) => new($"item{tier}");

    private void AddDemand(SiteId site) => _demands.Add(new Demand
    {
        Id = new DemandId($"d_{site}"),
        Site = site,
        Item = Item(0),
        QuantityPerWeek = Between(5, 50),
        Priority = _random.Next(1, 3),
        Unmet = Chance(0.5) ? UnmetMode.Backlog : UnmetMode.Lost,
        From = Chance(0.1) ? WeekOrDate.OfWeek(_random.Next(3, 8)) : null,
    });

    private void Supply(List<SiteId> makers, SiteId customer, ItemId item)
    {
        bool any = false;
        foreach (var maker in makers)
        {
            bool last = !any && maker == makers[^1];
            if (last || Chance(0.6))
            {
                any = true;
                _contracts.Add(new Contract
                {
                    Id = new ContractId($"{maker}>{customer}"),
                    Supplier = maker,
                    Customer = customer,
                    Item = item,
                    QuantityPerWeek = Between(1, 10),
                    MaxPerWeek = Chance(0.1) ? Between(5, 40) : null,
                    Rank = !last && Chance(0.1) ? 2 : 1,
                    TransitWeeks = _random.Next(6) switch { 0 => 0, 1 => Between(1, 4), var weeks => weeks },
                });
            }
        }

        _stocks.Add(new Stock
        {
            Site = customer,
            Item = item,
            CoverWeeks = _random.Next(0, 5),
            Reserve = Chance(0.2) ? Between(0, 10) : null,
        });
    }

    private void AddRecipe(SiteId maker, int item, bool hasInputs)
    {
        var id = new RecipeId($"r_{maker}");
        double capacity = Between(10, 120);
        bool onLine = Chance(0.2);
        _recipes.Add(new Recipe
        {
            Id = id,
            Site = maker,
            Item = Item(item),
            CapacityPerWeek = capacity,
            SurgePerWeek = Chance(0.4) ? capacity * 1.3 : null,
            SurgeRampWeeks = _random.Next(1, 9),
            RestartWeeks = Chance(0.2) ? _random.Next(1, 4) : null,
            LeadWeeks = _random.Next(0, 4),
            Yield = Chance(0.2) ? Between(0.6, 1) : 1,
            Line = onLine ? new LineId("line") : null,
            HoursPerUnit = onLine ? Between(0.5, 2) : null,
        });
        _stocks.Add(new Stock { Site = maker, Item = Item(item), CoverWeeks = _random.Next(0, 3) });
        if (Chance(0.4))
        {
            AddSideInput(maker, id);
        }

        if (hasInputs)
        {
            _inputs.Add(new RecipeInput { Recipe = id, Item = Item(item + 1), Quantity = Between(0.2, 3) });
        }
    }

    /// <summary>A second input, made on the spot.</summary>
    private void AddSideInput(SiteId maker, RecipeId user)
    {
        _recipes.Add(new Recipe
        {
            Id = new RecipeId($"side_{maker}"),
            Site = maker,
            Item = Side,
            CapacityPerWeek = Between(10, 120),
            LeadWeeks = _random.Next(0, 3),
        });
        _inputs.Add(new RecipeInput { Recipe = user, Item = Side, Quantity = Between(0.2, 2) });
        _stocks.Add(new Stock { Site = maker, Item = Side, CoverWeeks = _random.Next(0, 3) });
    }

    private SupplyModel ToModel(bool shuffle)
    {
        NationId[] nations = [new("A"), new("B"), new("C")];
        return new SupplyModel
        {
            Theatres = new([new Theatre { Id = new TheatreId("X") }, new Theatre { Id = new TheatreId("Y") }], row => row.Id),
            Nations = new(nations.Select(id => new Nation { Id = id, Theatre = new TheatreId(id.Code == "C" ? "Y" : "X") }), row => row.Id),
            Sites = new(Order(_sites, shuffle), row => row.Id),
            Items = new(Enumerable.Range(0, _tiers).Select(tier => new Item { Id = Item(tier), Kind = ItemKind.Component, Unit = "each" })
                .Append(new Item { Id = Side, Kind = ItemKind.Component, Unit = "each" }), row => row.Id),
            Lines = new([new ProductionLine { Id = new LineId("line"), Site = _sites[^1].Id, HoursPerWeek = 90 }], row => row.Id),
            Recipes = new(Order(_recipes, shuffle), row => row.Id),
            RecipeInputs = new(Order(_inputs, shuffle)),
            Stocks = new(Order(_stocks, shuffle)),
            Contracts = new(Order(_contracts, shuffle), row => row.Id),
            Demands = new(Order(_demands, shuffle), row => row.Id),
            Licences = new(_random.Next(4) == 0
                ? [new Licence { Id = new LicenceId("L"), Exporter = new NationId("A"), Status = LicenceStatus.Licensed, QuotaPerYear = 900 }]
                : []),
        };
    }

    private static IEnumerable<TRow> Order<TRow>(List<TRow> rows, bool shuffle) =>
        shuffle ? rows.AsEnumerable().Reverse() : rows;

    private Scenario DrawScenario(SupplyModel model) => new()
    {
        Start = new DateOnly(2027, 1, 4),
        Weeks = 30,
        Policy = new PolicySettings
        {
            Name = (PolicyName)_random.Next(3),
            HoardWeeks = Chance(0.3) ? Between(0, 4) : 0,
            ProtectWeeks = Chance(0.3) ? Between(0, 3) : 0,
            AdjustWeeks = _random.Next(1, 4),
            Smoothing = Chance(0.5) ? 1 : 0.25,
        },
        Events = [.. Enumerable.Range(0, _random.Next(0, 4)).Select(number => DrawEvent(model, number))],
    };

    private ScenarioEvent DrawEvent(SupplyModel model, int number)
    {
        int from = _random.Next(1, 12);
        var recipe = model.Recipes[_random.Next(model.Recipes.Count)];
        var stock = model.Stocks[_random.Next(model.Stocks.Count)];
        var plain = new ScenarioEvent { Id = $"e{number}", Kind = "outage", From = WeekOrDate.OfWeek(from), Until = WeekOrDate.OfWeek(from + _random.Next(1, 10)) };
        return _random.Next(7) switch
        {
            0 => plain with { Kind = "ban", Exporter = new NationId("A") },
            1 => plain with { Kind = "quota", Exporter = new NationId("B"), PerWeek = Between(1, 30) },
            2 => plain with { Kind = "surge", Demand = model.Demands[0].Id, Factor = Between(0.5, 2) },
            3 => plain with { Kind = "lose", Site = stock.Site, Item = stock.Item, Quantity = Between(1, 50) },
            4 => plain with { Kind = "slow", Contract = model.Contracts[_random.Next(model.Contracts.Count)].Id, ExtraDays = Between(1, 20) },
            _ => plain with { Recipe = recipe.Id, Remaining = Between(0, 0.6), RecoverWeeks = _random.Next(0, 6) },
        };
    }
}
