using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Briefs;

/// <summary>What people call the rows of a model and the events of a scenario.</summary>
public sealed class Names(SupplyModel model, Scenario scenario)
{
    /// <summary>A site's name, with its nation where the name doesn't say it.</summary>
    public string Site(SiteId id)
    {
        var site = model.Sites.Get(id);
        string nation = Nation(site.Nation);
        string name = site.Name ?? site.Id.Code;
        return name.Contains(nation, StringComparison.OrdinalIgnoreCase) ? name : $"{name}, {nation}";
    }

    /// <summary>Who makes an item: the nation where only one of its sites does, else the site.</summary>
    public string Maker(SiteId id, ItemId item)
    {
        var nation = model.Sites.Get(id).Nation;
        int makers = model.Recipes.Count(row => row.Item == item && model.Sites.Get(row.Site).Nation == nation);
        return makers <= 1 ? Nation(nation) : Site(id);
    }

    /// <summary>A nation's name.</summary>
    public string Nation(NationId id) => model.Nations.Get(id).Name ?? id.Code;

    /// <summary>A theatre's name.</summary>
    public string Theatre(TheatreId id) => model.Theatres.Get(id).Name ?? id.Code;

    /// <summary>An item's name.</summary>
    public string Item(ItemId id) => model.Items.Get(id).Name ?? id.Code;

    /// <summary>A passage's name.</summary>
    public string Passage(PassageId id) => model.Passages.Contains(id) ? model.Passages.Get(id).Name ?? Words(id.Code) : Words(id.Code);

    /// <summary>A service's name.</summary>
    public string Service(ServiceId id) => model.Services.Get(id).Name ?? id.Code;

    /// <summary>Name of the cable that a segment belongs to, with the segment's id where it has several.</summary>
    public string Cable(CableSegmentId id)
    {
        var cable = model.Cables.Get(model.CableSegments.Get(id).Cable);
        string name = cable.Name ?? cable.Id.Code;
        return model.CableSegments.Count(row => row.Cable == cable.Id) > 1 ? $"{name} ({id})" : name;
    }

    /// <summary>Unit in which an item is counted, as prose says it.</summary>
    public string Unit(ItemId id) => model.Items.Get(id).Unit is "each" ? Item(id) : model.Items.Get(id).Unit;

    /// <summary>A demand by its site, and by its item where the site wants several.</summary>
    public string Demand(DemandId id)
    {
        var demand = model.Demands.Get(id);
        int wanted = model.Demands.Count(row => row.Site == demand.Site);
        return wanted > 1 ? $"{Site(demand.Site)} ({Item(demand.Item)})" : Site(demand.Site);
    }

    /// <summary>A demand by its site alone, for where its item is said beside it.</summary>
    public string Spot(DemandId id) => Site(model.Demands.Get(id).Site);

    /// <summary>
    /// A demand in the fewest words that tell it from all others: its nation, the item where the nation wants
    /// several, the site where several want the same.
    /// </summary>
    public string Place(DemandId id)
    {
        var demand = model.Demands.Get(id);
        var nation = NationOf(id);
        var wanted = model.Demands.Where(row => NationOf(row.Id) == nation).ToArray();
        string item = wanted.Length > 1 ? $" ({Item(demand.Item)})" : "";
        return wanted.Count(row => row.Item == demand.Item) == 1 ? Nation(nation) + item : Demand(id);
    }

    /// <summary>Letter of an event: A for the first of the scenario.</summary>
    public string Letter(string eventId)
    {
        int number = scenario.Events.Select(row => row.Id).ToList().IndexOf(eventId);
        return number < 0 ? "·" : number < 26 ? ((char)('A' + number)).ToString() : $"E{number + 1}";
    }

    /// <summary>What an event or reason is, as a clause without a stop.</summary>
    public string Cause(string id) => EventOf(id) is { } row ? EventSentence.Of(row, this) : OtherCause.NameOf(id);

    /// <summary>The same where an item is spoken of: of many things banned that one is named.</summary>
    /// <param name="id">Event or reason.</param>
    /// <param name="about">The item.</param>
    public string Cause(string id, ItemId about) => EventOf(id) is { } row ? EventSentence.Of(row, this, about) : OtherCause.NameOf(id);

    /// <summary>An event with how long it lasts.</summary>
    public string Event(string id) => EventOf(id) is { } row
        ? EventSentence.Of(row, this) + EventSentence.Duration(row, scenario)
        : OtherCause.NameOf(id);

    /// <summary>The event of an id; null where it is none.</summary>
    public ScenarioEvent? EventOf(string id) => scenario.Events.FirstOrDefault(row => row.Id == id);

    /// <summary>Causes in the order of their letters, then what no event did.</summary>
    public IEnumerable<KeyValuePair<string, double>> InOrder(IEnumerable<KeyValuePair<string, double>> causes)
    {
        var order = scenario.Events.Select(row => row.Id).Concat(OtherCause.Ids).ToList();
        return causes.OrderBy(part => order.IndexOf(part.Key));
    }

    /// <summary>A resource that binds at the start: a recipe by item and maker, a contract by its ends, else its id.</summary>
    public string Limit(string id)
    {
        if (model.Recipes.FirstOrDefault(row => row.Id.Code == id) is { } recipe)
        {
            return $"{Item(recipe.Item)}, {Maker(recipe.Site, recipe.Item)}";
        }

        return model.Contracts.FirstOrDefault(row => row.Id.Code == id) is { } contract
            ? $"{Item(contract.Item)} from {Site(contract.Supplier)} to {Site(contract.Customer)}"
            : id;
    }

    /// <summary>The substitute behind a recipe named item&gt;original@site; null where the recipe is one of the tables.</summary>
    public Model.Tables.Substitute? SubstituteOf(RecipeId id) => model.Recipes.Contains(id)
        ? null
        : model.Substitutes.FirstOrDefault(row => id.Code.StartsWith($"{row.Item}>{row.StandsInFor}@", StringComparison.Ordinal));

    /// <summary>A passage without a name: danish_straits is read as Danish straits.</summary>
    private static string Words(string code) => char.ToUpperInvariant(code[0]) + code[1..].Replace('_', ' ');

    private NationId NationOf(DemandId id) => model.Sites.Get(model.Demands.Get(id).Site).Nation;
}
