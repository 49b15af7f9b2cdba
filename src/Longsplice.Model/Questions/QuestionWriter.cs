using Longsplice.Model.Figures;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Questions;

/// <summary>Puts a figure into a question for a person who never saw a table.</summary>
/// <param name="model">The tables.</param>
public sealed class QuestionWriter(SupplyModel model)
{
    /// <summary>The question for a figure.</summary>
    public string TextOf(Figure figure) => figure.Row switch
    {
        Recipe row => OfRecipe(row, figure.Column.Name),
        RecipeInput row => OfInput(row),
        Stock row => OfStock(row, figure.Column.Name),
        Contract row => OfContract(row, figure.Column.Name),
        Demand row => OfDemand(row, figure.Column.Name),
        Lane row => OfLane(row, figure.Column.Name),
        Item row => OfItem(row, figure.Column.Name),
        Site row => OfSite(row, figure.Column.Name),
        ProductionLine row => $"How many hours a week can line {row.Name ?? row.Id.Code} at {Site(row.Site)} run?",
        _ => null,
    } ?? $"{figure.Table} {figure.Key}: {figure.Column.Declared.Meaning} How much is it?";

    /// <summary>The unit of a figure, with the item's own where it counts units.</summary>
    public string UnitOf(Figure figure)
    {
        string unit = figure.Column.Declared.Unit ?? "share or number";
        return ItemOf(figure.Row) is { } item && unit.StartsWith("units", StringComparison.Ordinal)
            ? $"{(item.Unit == "each" ? "pieces" : item.Unit)}{unit["units".Length..]}"
            : unit;
    }

    private string? OfRecipe(Recipe row, string column)
    {
        var (item, site) = (Name(row.Item), Site(row.Site));
        return column switch
        {
            "capacity_per_week" => $"{HowMany(row.Item)} can {site} begin to make in a week, without extra shifts?",
            "surge_per_week" => $"{HowMany(row.Item)} can {site} begin to make in a week at most, with every shift in use?",
            "surge_ramp_weeks" => $"How many weeks does it take at {site} to go from the usual to the greatest output of {item}?",
            "restart_weeks" => $"After how many weeks of standstill at {site} does making {item} need a cold start?",
            "lead_weeks" => $"How many weeks pass at {site} from starting work on {item} to the output?",
            "yield" => $"What does one start at {site} yield of {item}, on average, in units of {UnitOf(row.Item)}?",
            "hours_per_unit" => $"How many hours of its line does one start of {item} take at {site}?",
            "unit_cost_usd" => $"What does one {UnitOf(row.Item)} of {item} cost to make at {site}, without its inputs, in USD?",
            "share" => $"What share of the {item} used at {site} is made there (0 to 1)?",
            _ => null,
        };
    }

    private string OfInput(RecipeInput row)
    {
        var recipe = model.Recipes.Get(row.Recipe);
        return $"{HowMany(row.Item)} {Is(row.Item)} used up at {Site(recipe.Site)} for one start of {Name(recipe.Item)}?";
    }

    private string? OfStock(Stock row, string column) => column switch
    {
        "quantity" => $"{HowMany(row.Item)} {Is(row.Item)} in stock at {Site(row.Site)} at the start?",
        "reserve" => $"{HowMany(row.Item)} {Is(row.Item)} kept back at {Site(row.Site)} as a reserve, come what may?",
        "cover_weeks" => $"For how many weeks of use does the stock of {Name(row.Item)} at {Site(row.Site)} last?",
        _ => null,
    };

    private string? OfContract(Contract row, string column)
    {
        string way = $"from {Site(row.Supplier)} to {Site(row.Customer)}";
        return column switch
        {
            "quantity_per_week" => $"{HowMany(row.Item)} {Is(row.Item)} shipped {way} in a week?",
            "share" => $"What share of the {Name(row.Item)} received at {Site(row.Customer)} comes from {Site(row.Supplier)} (0 to 1)?",
            "max_per_week" => $"{HowMany(row.Item)} can be shipped {way} in a week at most?",
            "transit_weeks" => $"How many weeks does a delivery of {Name(row.Item)} take {way}?",
            _ => null,
        };
    }

    private string? OfDemand(Demand row, string column) => column switch
    {
        "quantity_per_week" => $"{HowMany(row.Item)} {Is(row.Item)} needed at {Site(row.Site)} in a week?",
        "shortage_cost_usd" => $"What does it cost when one {UnitOf(row.Item)} of {Name(row.Item)} is missing at {Site(row.Site)}, in USD?",
        _ => null,
    };

    private string? OfLane(Lane row, string column)
    {
        string way = $"from {Site(row.From)} to {Site(row.To)} by {row.Mode.ToString().ToLowerInvariant()}";
        return column switch
        {
            "transit_days" => $"How many days do goods take {way}?",
            "capacity_tonnes_per_week" => $"How many tonnes can go {way} in a week?",
            "usd_per_tonne" => $"What does it cost to send a tonne {way}, in USD?",
            "fleet_tonnes" => $"How many tonnes of shipping serve the way {way}?",
            _ => null,
        };
    }

    private string? OfSite(Site row, string column) => column switch
    {
        "latitude" => $"At which latitude does {Site(row.Id)} lie, in degrees north?",
        "longitude" => $"At which longitude does {Site(row.Id)} lie, in degrees east?",
        _ => null,
    };

    private string? OfItem(Item row, string column) => column switch
    {
        "unit_cost_usd" => $"What does one {UnitOf(row.Id)} of {Name(row.Id)} cost, in USD?",
        "unit_mass_kg" => $"What does one {UnitOf(row.Id)} of {Name(row.Id)} weigh, in kg?",
        _ => null,
    };

    private Item? ItemOf(Row row) => row switch
    {
        RecipeInput input => model.Items.Get(input.Item),
        Stock stock => model.Items.Get(stock.Item),
        Contract contract => model.Items.Get(contract.Item),
        Demand demand => model.Items.Get(demand.Item),
        _ => null,
    };

    private string HowMany(ItemId id) => model.Items.Get(id).Unit is "each"
        ? $"How many {Name(id)}"
        : $"How much {Name(id)} ({model.Items.Get(id).Unit})";

    private string Is(ItemId id) => model.Items.Get(id).Unit is "each" ? "are" : "is";

    private string UnitOf(ItemId id) => model.Items.Get(id).Unit is "each" ? "piece" : model.Items.Get(id).Unit;

    private string Name(ItemId id) => model.Items.Get(id).Name ?? id.Code;

    private string Site(SiteId id)
    {
        var site = model.Sites.Get(id);
        string nation = model.Nations.Get(site.Nation).Name ?? site.Nation.Code;
        string name = site.Name ?? id.Code;
        return name.Contains(nation, StringComparison.Ordinal) ? name : $"{name} ({nation})";
    }
}
