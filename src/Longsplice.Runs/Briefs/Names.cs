using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
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

    /// <summary>An item's name.</summary>
    public string Item(ItemId id) => model.Items.Get(id).Name ?? id.Code;

    /// <summary>A service's name.</summary>
    public string Service(ServiceId id) => model.Services.Get(id).Name ?? id.Code;

    /// <summary>Unit in which an item is counted, as prose says it.</summary>
    public string Unit(ItemId id) => model.Items.Get(id).Unit is "each" ? Item(id) : model.Items.Get(id).Unit;

    /// <summary>A demand as "site (item)".</summary>
    public string Demand(DemandId id) => Site(model.Demands.Get(id).Site);

    /// <summary>Letter of an event: A for the first of the scenario.</summary>
    public string Letter(string eventId)
    {
        int number = scenario.Events.Select(row => row.Id).ToList().IndexOf(eventId);
        return number < 0 ? "·" : number < 26 ? ((char)('A' + number)).ToString() : $"E{number + 1}";
    }

    /// <summary>What an event or reason is, in a sentence without a stop.</summary>
    public string Cause(string id) => id switch
    {
        "rule" => "ordering rule",
        "withheld" => "kept back by suppliers",
        "alloc" => "others were served first",
        "plain" => "no event",
        _ => scenario.Events.FirstOrDefault(row => row.Id == id) is { } row ? EventSentence.Of(row, this) : id,
    };

    /// <summary>A node of a cause tree in words.</summary>
    public string Node(CauseRow node) => node.Kind switch
    {
        CauseKind.Demand when node.Parent is null => $"{Item(model.Demands.Get(new DemandId(node.Id)).Item)} not delivered, {Demand(new DemandId(node.Id))}",
        CauseKind.Demand => $"handed to {Demand(new DemandId(node.Id))}, catching up",
        CauseKind.Contract => Contract(node),
        CauseKind.Recipe => Recipe(node),
        CauseKind.Event => $"{Reason(node.Reason)}{Cause(node.Id)}",
        CauseKind.Other => "smaller branches",
        CauseKind.Component when node.Reason == "short" => $"short of {Item(new ItemId(node.Id[(node.Id.IndexOf('/', StringComparison.Ordinal) + 1)..]))}",
        CauseKind.Component => $"stock moved at {node.Id}",
        _ => $"{Reason(node.Reason)}{Cause(node.Id)}",
    };

    private static string Reason(string? reason) => reason switch
    {
        "barred" => "barred: ",
        "share_moved" => "need had moved: ",
        "not_asked" => "not asked, store was full: ",
        "limited" => "only a part could leave: ",
        "delayed" => "under way longer: ",
        "surge" => "more was wanted: ",
        _ => "",
    };

    private string Contract(CauseRow node)
    {
        var contract = model.Contracts.Get(new ContractId(node.Id));
        return node.Reason == "drawn"
            ? $"drawn by {Site(contract.Customer)}, catching up"
            : $"{Item(contract.Item)} from {Maker(contract.Supplier, contract.Item)}";
    }

    private string Recipe(CauseRow node)
    {
        var recipe = model.Recipes.Get(new RecipeId(node.Id));
        return node.Reason == "drawn"
            ? $"drawn to make {Item(recipe.Item)}, catching up"
            : $"{Item(recipe.Item)} not made in {Maker(recipe.Site, recipe.Item)}";
    }
}
