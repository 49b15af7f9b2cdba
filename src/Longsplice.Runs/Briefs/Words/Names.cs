using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs.Words;

/// <summary>Names of a model's rows as sentences use them; an id stands in where a name is empty.</summary>
public sealed class Names
{
    private static readonly HashSet<string> Measures = new(StringComparer.OrdinalIgnoreCase)
    {
        "t", "tonne", "tonnes", "kg", "g", "l", "litre", "litres", "m3", "bbl", "barrel", "barrels", "MWh", "GWh", "TJ",
        "USD",
    };

    private static readonly HashSet<string> Counters = new(StringComparer.OrdinalIgnoreCase)
    {
        "each", "ea", "unit", "units", "piece", "pieces",
    };

    private readonly SupplyModel _model;
    private readonly Dictionary<(NationId, ItemId), int> _makers;

    /// <summary>Names of a model.</summary>
    public Names(SupplyModel model)
    {
        _model = model;
        _makers = model.Recipes.Select(row => (row.Site, row.Item))
            .Concat(model.Contracts.Select(row => (Site: row.Supplier, row.Item)))
            .Distinct()
            .GroupBy(point => (NationOf(point.Site), point.Item))
            .ToDictionary(group => group.Key, group => group.Count());
    }

    /// <summary>Name of a nation.</summary>
    public string Nation(NationId id) => Or(_model.Nations.Contains(id) ? _model.Nations.Get(id).Name : null, id.Code);

    /// <summary>Name of a site.</summary>
    public string Site(SiteId id) => Or(_model.Sites.Contains(id) ? _model.Sites.Get(id).Name : null, id.Code);

    /// <summary>Nation in which a site lies; the site's own id where the model has no such site.</summary>
    public NationId NationOf(SiteId id) => _model.Sites.Contains(id) ? _model.Sites.Get(id).Nation : new NationId(id.Code);

    /// <summary>Name of an item, in the plural where it is counted.</summary>
    public string Item(ItemId id)
    {
        string name = Or(_model.Items.Contains(id) ? _model.Items.Get(id).Name : null, id.Code);
        return IsCounted(id) ? Plural(name) : name;
    }

    /// <summary>Unit of an item after a number: rounds, shells, t.</summary>
    public string Units(ItemId id)
    {
        if (!_model.Items.Contains(id))
        {
            return "units";
        }

        string unit = _model.Items.Get(id).Unit;
        return !IsCounted(id) ? unit : Counters.Contains(unit) ? Item(id).Split(' ')[^1] : Plural(unit);
    }

    /// <summary>Where an item is made: the nation, or the site where its nation has several that supply it.</summary>
    public string Maker(SiteId site, ItemId item)
    {
        var nation = NationOf(site);
        return _makers.GetValueOrDefault((nation, item)) > 1 ? Site(site) : Nation(nation);
    }

    /// <summary>Whom a demand serves: the nation, or the site where its nation has several demands for the item.</summary>
    public string Place(Demand demand)
    {
        var nation = NationOf(demand.Site);
        bool isOnly = _model.Demands.Count(other => other.Item == demand.Item && NationOf(other.Site) == nation) == 1;
        return isOnly ? Nation(nation) : SiteWithNation(demand.Site);
    }

    /// <summary>A site, with its nation where the name does not say it.</summary>
    public string SiteWithNation(SiteId site)
    {
        string name = Site(site);
        string nation = Nation(NationOf(site));
        return name.Contains(nation, StringComparison.OrdinalIgnoreCase) ? name : $"{name}, {nation}";
    }

    /// <summary>Some names in a row: a, b and c; beyond the limit "and n others".</summary>
    public static string List(IReadOnlyList<string> names, int most)
    {
        if (names.Count > most)
        {
            return $"{string.Join(", ", names.Take(most - 1))} and {names.Count - most + 1} others";
        }

        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private bool IsCounted(ItemId id) => _model.Items.Contains(id) && !Measures.Contains(_model.Items.Get(id).Unit);

    private static string Or(string? name, string code) => SafeText.Clean(string.IsNullOrWhiteSpace(name) ? code : name);

    private static string Plural(string word) => word switch
    {
        [.., 's' or 'S'] => word,
        [.., 'x'] or [.., 'c' or 's', 'h'] => word + "es",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => word[..^1] + "ies",
        _ => word + "s",
    };
}
