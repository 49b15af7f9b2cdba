using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>
/// Random networks of 2 to 200 sites in tiers, most of them small, with every feature that the tables know.
/// Half of them are balanced: nothing dated, no stock given by quantity, nothing that runs full, so that
/// without events nothing may ever change. The same seed gives the same network.
/// </summary>
internal sealed partial class RandomNetwork
{
    private static readonly NationId[] Nations = [new("A"), new("B"), new("C"), new("D")];

    private readonly Dice _dice;
    private readonly bool _isBalanced;
    private readonly List<List<SiteId>> _tiers = [];
    private readonly List<Site> _sites = [];
    private readonly List<Contract> _contracts = [];
    private readonly List<Recipe> _recipes = [];
    private readonly List<RecipeInput> _inputs = [];
    private readonly List<ProductionLine> _lines = [];
    private readonly List<Demand> _demands = [];
    private readonly SortedDictionary<string, Stock> _stocks = new(StringComparer.Ordinal);
    private readonly RandomLanes _lanes;

    private RandomNetwork(int seed)
    {
        _dice = new Dice(seed);
        _lanes = new RandomLanes(_dice);
        _isBalanced = _dice.Chance(0.5);
        AddSites();
        AddFronts();
        for (int tier = 1; tier < _tiers.Count; tier++)
        {
            AddMakers(tier);
        }

        AddLoop();
        AddHelpBetweenFronts();
    }

    /// <summary>True where nothing but events can move the state.</summary>
    public bool IsBalanced => _isBalanced;

    /// <summary>A network; every other one with additions.</summary>
    public static (SupplyModel Model, Scenario Scenario, bool IsBalanced) Draw(int seed)
    {
        var (model, scenario, isBalanced) = DrawPlain(seed);
        (model, scenario) = new DrawnAdditions(seed).To(model, scenario);
        return (model, scenario, isBalanced);
    }

    /// <summary>A network without services, options, substitutes and phases.</summary>
    public static (SupplyModel Model, Scenario Scenario, bool IsBalanced) DrawPlain(int seed)
    {
        var network = new RandomNetwork(seed);
        var model = network.ToModel(network.DrawLicences(), turned: false);
        return (model, new RandomScenario(network._dice, model).Draw(), network.IsBalanced);
    }

    /// <summary>The same tables with their rows the other way round.</summary>
    public static SupplyModel Turned(int seed)
    {
        var network = new RandomNetwork(seed);
        return new DrawnAdditions(seed).To(network.ToModel(network.DrawLicences(), turned: true));
    }

    private static ItemId Item(int tier) => new($"item{tier}");

    private static ItemId Side => new("side");

    private void AddSites()
    {
        int count = _dice.Chance(0.02) ? _dice.Whole(60, 200) : _dice.Chance(0.12) ? _dice.Whole(16, 50) : _dice.Whole(2, 15);
        int tiers = _dice.Whole(2, Math.Min(5, count));
        for (int tier = 0; tier < tiers; tier++)
        {
            _tiers.Add([]);
        }

        for (int number = 0; number < count; number++)
        {
            int tier = number < tiers ? number : _dice.Whole(0, tiers - 1);
            var id = new SiteId($"s{number:000}");
            _tiers[tier].Add(id);
            _sites.Add(new Site { Id = id, Nation = _dice.OneOf(Nations), Kind = SiteKind.Plant });
        }
    }

    private void AddFronts()
    {
        foreach (var site in _tiers[0])
        {
            int count = _dice.Chance(0.3) ? 2 : 1;
            for (int number = 0; number < count; number++)
            {
                AddDemand(site, Item(0), number);
            }

            Supply(_tiers[1], site, Item(0));
        }

        if (_dice.Chance(0.04))
        {
            AddDemand(_tiers[0][0], new ItemId("unobtainable"), 0);
        }
    }

    private void AddDemand(SiteId site, ItemId item, int number) => _demands.Add(new Demand
    {
        Id = new DemandId($"d_{site}_{item}_{number}"),
        Site = site,
        Item = item,
        QuantityPerWeek = _dice.Chance(0.03) ? 0 : _dice.Between(5, 50),
        Priority = _dice.Whole(1, 3),
        Unmet = _dice.Chance(0.5) ? UnmetMode.Backlog : UnmetMode.Lost,
        From = !_isBalanced && _dice.Chance(0.15) ? WeekOrDate.OfWeek(_dice.Whole(-2, 8)) : null,
        Until = !_isBalanced && _dice.Chance(0.15) ? WeekOrDate.OfDate(new DateOnly(2027, 1, 4).AddDays(_dice.Whole(0, 150))) : null,
    });

    private void AddMakers(int tier)
    {
        foreach (var maker in _tiers[tier])
        {
            var line = _dice.Chance(0.3) ? AddLine(maker) : (LineId?)null;
            int recipes = _dice.Chance(0.15) ? 2 : 1;
            for (int number = 0; number < recipes; number++)
            {
                AddRecipe(maker, tier, number, line);
            }

            if (tier + 1 < _tiers.Count)
            {
                Supply(_tiers[tier + 1], maker, Item(tier));
            }

            AddStock(maker, Item(tier - 1));
            if (_dice.Chance(0.3) && _tiers[tier].Count > 1)
            {
                BuyAlike(maker, tier);
            }

            if (_dice.Chance(0.08))
            {
                AddDemand(maker, Item(tier - 1), 9);
            }
        }
    }

    private LineId AddLine(SiteId site)
    {
        var id = new LineId($"line_{site}");
        _lines.Add(new ProductionLine { Id = id, Site = site, HoursPerWeek = _dice.Between(30, 150) });
        return id;
    }

    private void AddRecipe(SiteId maker, int tier, int number, LineId? line)
    {
        var id = new RecipeId($"r_{maker}_{number}");
        double capacity = _dice.Chance(0.03) ? 0 : _dice.Between(10, 120);
        _recipes.Add(new Recipe
        {
            Id = id,
            Site = maker,
            Item = Item(tier - 1),
            CapacityPerWeek = capacity,
            SurgePerWeek = _dice.Chance(0.4) ? capacity * 1.3 : null,
            SurgeRampWeeks = _dice.Chance(0.8) ? _dice.Whole(1, 9) : null,
            RestartWeeks = _dice.Chance(0.5) ? _dice.Whole(1, 3) : null,
            LeadWeeks = _dice.Whole(0, 3),
            Yield = _dice.Chance(0.25) ? _dice.Between(0.6, 1.1) : 1,
            Line = line,
            HoursPerUnit = line is not null ? _dice.Between(0.5, 2) : null,
            Runs = !_isBalanced && _dice.Chance(0.06) ? RunMode.Full : RunMode.Asked,
            Share = number > 0 && _dice.Chance(0.3) ? _dice.Between(0.1, 0.9) : null,
        });
        if (tier + 1 < _tiers.Count)
        {
            _inputs.Add(new RecipeInput { Recipe = id, Item = Item(tier), Quantity = _dice.Between(0.2, 3) });
        }

        if (_dice.Chance(0.35))
        {
            AddSideInput(maker, id, line);
        }
    }

    /// <summary>A second input, made on the spot; several recipes of a site share it, and its line.</summary>
    private void AddSideInput(SiteId maker, RecipeId user, LineId? line)
    {
        var id = new RecipeId($"side_{maker}");
        if (_recipes.TrueForAll(recipe => recipe.Id != id))
        {
            _recipes.Add(new Recipe
            {
                Id = id,
                Site = maker,
                Item = Side,
                CapacityPerWeek = _dice.Between(10, 120),
                LeadWeeks = _dice.Whole(0, 2),
                Line = line,
                HoursPerUnit = line is not null ? _dice.Between(0.2, 1) : null,
            });
            AddStock(maker, Side);
        }

        _inputs.Add(new RecipeInput { Recipe = user, Item = Side, Quantity = _dice.Between(0.2, 2) });
    }

    private void Supply(List<SiteId> makers, SiteId customer, ItemId item)
    {
        var suppliers = _dice.Some(makers, Math.Min(makers.Count, _dice.Whole(1, 4)));
        bool byShare = _dice.Chance(0.2);
        for (int number = 0; number < suppliers.Length; number++)
        {
            int rank = number > 0 && _dice.Chance(0.2) ? 2 : 1;
            AddContract(suppliers[number], customer, item, rank, byShare ? _dice.OneOf([0.0, 0.2, 0.4, 0.7]) : null);
        }

        AddStock(customer, item);
    }

    /// <summary>A maker that also buys what it makes from another of its tier, often so near that it comes in the same week.</summary>
    private void BuyAlike(SiteId maker, int tier)
    {
        var other = _dice.OneOf(_tiers[tier]);
        if (other != maker)
        {
            AddContract(other, maker, Item(tier - 1), _dice.Whole(1, 2), null);
            _contracts[^1] = _dice.Chance(0.4) ? _contracts[^1] with { TransitWeeks = _dice.OneOf([0, 0, 0.4]) } : _contracts[^1];
        }
    }

    private void AddContract(SiteId supplier, SiteId customer, ItemId item, int rank, double? share)
    {
        bool hasRoute = _dice.Chance(0.45);
        if (hasRoute)
        {
            _lanes.AddWay(supplier, customer, [.. _sites.Select(site => site.Id)]);
        }

        _contracts.Add(new Contract
        {
            Id = new ContractId($"c{_contracts.Count:0000}_{supplier}_{customer}"),
            Supplier = supplier,
            Customer = customer,
            Item = item,
            QuantityPerWeek = share is null ? _dice.Between(1, 20) : null,
            Share = share,
            MaxPerWeek = _dice.Chance(0.12) ? _dice.Between(5, 40) : null,
            Rank = rank,
            Priority = _dice.Chance(0.2) ? _dice.Whole(1, 3) : null,
            TransitWeeks = hasRoute ? null : _dice.Whole(0, 6) switch { 0 => 0, 1 or 2 => _dice.Between(0.2, 3.5), var weeks => weeks - 2 },
        });
    }

    private void AddStock(SiteId site, ItemId item)
    {
        bool given = !_isBalanced && _dice.Chance(0.15);
        _stocks.TryAdd($"{site}/{item}", new Stock
        {
            Site = site,
            Item = item,
            Quantity = given ? _dice.Between(0, 200) : null,
            CoverWeeks = given || _dice.Chance(0.2) ? null : _dice.Between(0, 4),
            Reserve = _dice.Chance(0.2) ? _dice.Between(0, 20) : null,
        });
    }

    /// <summary>A recipe that needs a little of what is made of its own output.</summary>
    private void AddLoop()
    {
        if (_tiers.Count < 3 || !_dice.Chance(0.3))
        {
            return;
        }

        int tier = _dice.Whole(2, _tiers.Count - 1);
        var maker = _dice.OneOf(_tiers[tier]);
        _inputs.Add(new RecipeInput { Recipe = new RecipeId($"r_{maker}_0"), Item = Item(tier - 2), Quantity = _dice.Between(0.01, 0.05) });
        AddContract(_dice.OneOf(_tiers[tier - 1]), maker, Item(tier - 2), 1, null);
        AddStock(maker, Item(tier - 2));
    }

    private void AddHelpBetweenFronts()
    {
        for (int number = 0; number + 1 < _tiers[0].Count; number++)
        {
            if (_dice.Chance(0.3))
            {
                AddContract(_tiers[0][number], _tiers[0][number + 1], Item(0), 2, 0);
                AddContract(_tiers[0][number + 1], _tiers[0][number], Item(0), 2, 0);
            }
        }
    }
}
