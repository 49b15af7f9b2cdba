using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>
/// Services, options, substitutes, phases and build-up on top of a random network; the same seed adds the same.
/// Half of the networks stay as they were.
/// </summary>
internal sealed class DrawnAdditions(int seed)
{
    private readonly Random _random = new(seed ^ 0x5eed);

    private static ItemId Spare => new("spare");

    /// <summary>The model and the scenario with what is added.</summary>
    public (SupplyModel Model, Scenario Scenario) To(SupplyModel model, Scenario scenario)
    {
        var grown = To(model);
        return seed % 2 == 0 ? (grown, scenario) : (grown, WithEvents(grown, scenario));
    }

    /// <summary>The model with what is added.</summary>
    public SupplyModel To(SupplyModel model) => seed % 2 == 0 ? model : WithOptions(WithSubstitutes(WithServices(model)));

    private bool Chance(double share) => _random.NextDouble() < share;

    private double Between(double low, double high) => Math.Round(low + ((high - low) * _random.NextDouble()), 3);

    private SupplyModel WithServices(SupplyModel model) => model with
    {
        Services = new([new Service { Id = new ServiceId("grid") }], row => row.Id),
        SiteServices = new(model.Sites.Where(_ => Chance(0.5))
            .Select(site => new SiteService { Site = site.Id, Service = new ServiceId("grid"), RemainingShare = Between(0, 1) })),
    };

    /// <summary>A spare item that may stand in for the item of some customer's stock, held there and delivered from a maker.</summary>
    private SupplyModel WithSubstitutes(SupplyModel model)
    {
        var place = model.Stocks[_random.Next(model.Stocks.Count)];
        var maker = model.Sites[_random.Next(model.Sites.Count)].Id;
        bool isDelivered = Chance(0.6) && maker != place.Site;
        var delivery = new Contract
        {
            Id = new ContractId("spare"),
            Supplier = maker,
            Customer = place.Site,
            Item = Spare,
            QuantityPerWeek = 1,
            TransitWeeks = _random.Next(0, 4),
        };
        var makes = new Recipe { Id = new RecipeId("spare"), Site = maker, Item = Spare, CapacityPerWeek = Between(5, 60), LeadWeeks = _random.Next(0, 3) };
        return model with
        {
            Items = new(model.Items.Append(new Item { Id = Spare, Kind = ItemKind.Component, Unit = "each" }), row => row.Id),
            Stocks = new(model.Stocks.Append(new Stock { Site = place.Site, Item = Spare, Quantity = Between(0, 60) })),
            Substitutes = new([new Substitute
            {
                Item = Spare,
                StandsInFor = place.Item,
                Ratio = Between(0.5, 2),
                Status = (SubstituteStatus)_random.Next(3),
                CertificationWeeks = _random.Next(0, 5),
            }]),
            Contracts = new(isDelivered ? model.Contracts.Append(delivery) : model.Contracts, row => row.Id),
            Recipes = new(isDelivered ? model.Recipes.Append(makes) : model.Recipes, row => row.Id),
        };
    }

    private SupplyModel WithOptions(SupplyModel model)
    {
        var recipe = model.Recipes[_random.Next(model.Recipes.Count)];
        var stock = model.Stocks[_random.Next(model.Stocks.Count)];
        var pattern = model.Contracts[_random.Next(model.Contracts.Count)];
        var others = model.Recipes.Where(row => row.Item == pattern.Item && row.Site != pattern.Customer && row.Site != pattern.Supplier).ToArray();
        var rows = new List<OptionRow>
        {
            Option("capacity", OptionKind.Capacity, recipe.Id.Code, Between(5, 60)),
            Option("stock", OptionKind.Stock, $"{stock.Site}/{stock.Item}", Between(5, 90)),
            Option("substitute", OptionKind.Substitute, $"{Spare}/{model.Substitutes[0].StandsInFor}", null),
        };
        if (model.Lines.Count > 0)
        {
            rows.Add(Option("hours", OptionKind.Capacity, model.Lines[0].Id.Code, Between(10, 60)));
        }

        var contracts = model.Contracts.AsEnumerable();
        if (others.Length > 0)
        {
            var standby = pattern with
            {
                Id = new ContractId("standby"),
                Supplier = others[0].Site,
                QuantityPerWeek = pattern.Share is null ? 0 : null,
                Share = pattern.Share is null ? null : 0,
                Rank = 1,
                TransitWeeks = pattern.TransitWeeks ?? _random.Next(0, 4),
            };
            contracts = contracts.Append(standby);
            rows.Add(Option("contract", OptionKind.Contract, "standby", Between(0.1, 1)));
        }

        return model with { Contracts = new(contracts, row => row.Id), Options = new(rows, row => row.Id) };
    }

    private OptionRow Option(string id, OptionKind kind, string target, double? amount) => new()
    {
        Id = new OptionId(id),
        Kind = kind,
        Target = target,
        Amount = amount,
        LeadWeeks = _random.Next(0, 5),
    };

    private Scenario WithEvents(SupplyModel model, Scenario scenario)
    {
        var events = scenario.Events.ToList();
        if (Chance(0.5))
        {
            events.Add(Event("attack") with { Service = new ServiceId("grid"), Remaining = Between(0, 0.8), Until = Week(_random.Next(9, 14)), RecoverWeeks = _random.Next(0, 4) });
        }

        events.AddRange(model.Options.Where(_ => Chance(0.4)).Select(row => Event("adopt") with { Id = $"adopt_{row.Id}", Option = row.Id }));
        if (Chance(0.5))
        {
            events.Add(Event("phase") with { Name = PhaseName.Conflict });
        }

        var national = PolicyChange.None.Values
            .Add("name", (PolicyName)_random.Next(3))
            .Add("hoard_weeks", Between(0, 3))
            .Add("adjust_weeks", (double)_random.Next(1, 4));
        var phase = new PhasePolicy(
            PolicyChange.None with { Values = Chance(0.5) ? national : PolicyChange.None.Values },
            ImmutableSortedDictionary.Create<string, PolicyChange>(StringComparer.Ordinal).Add("A", new PolicyChange(national)));
        return scenario with
        {
            BuildUpWeeks = Chance(0.3) ? _random.Next(1, 7) : scenario.BuildUpWeeks,
            Events = [.. events],
            Policy = scenario.Policy with { Phases = scenario.Policy.Phases.Add(PhaseName.Conflict, phase) },
        };
    }

    private ScenarioEvent Event(string kind) => new() { Id = kind, Kind = kind, From = Week(_random.Next(-2, 9)) };

    private static WeekOrDate Week(int week) => WeekOrDate.OfWeek(week);
}
