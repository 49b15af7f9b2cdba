using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Network;

/// <summary>
/// Numbers the stock points: every (site, item) that a row of the model names, ordered by site, then item.
/// Rows are ordered by id, so the numbering doesn't depend on the order in which rows were written.
/// </summary>
internal sealed class PointIndex
{
    private readonly SupplyModel _model;
    private readonly Dictionary<long, int> _numbers;

    public PointIndex(SupplyModel model)
    {
        _model = model;
        long[] keys = Keys(model);
        _numbers = new Dictionary<long, int>(keys.Length);
        foreach (long key in keys)
        {
            _numbers.Add(key, _numbers.Count);
        }

        Site = Array.ConvertAll(keys, key => (int)(key >> 32));
        Item = Array.ConvertAll(keys, key => (int)key);
    }

    public int Count => Site.Length;

    public int[] Site { get; }

    public int[] Item { get; }

    public int Of(SiteId site, ItemId item) => _numbers[Key(_model, site, item)];

    /// <summary>The number of a stock point, or −1 where no row names it.</summary>
    public int Find(SiteId site, ItemId item) =>
        _numbers.GetValueOrDefault(Key(_model, site, item), -1);

    private static long Key(SupplyModel model, SiteId site, ItemId item) =>
        ((long)model.Sites.IndexOf(site) << 32) | (uint)model.Items.IndexOf(item);

    /// <summary>All keys, ascending, each once.</summary>
    private static long[] Keys(SupplyModel model)
    {
        var keys = new HashSet<long>();
        keys.UnionWith(model.Stocks.Select(row => Key(model, row.Site, row.Item)));
        keys.UnionWith(model.Demands.Select(row => Key(model, row.Site, row.Item)));
        keys.UnionWith(model.Recipes.Select(row => Key(model, row.Site, row.Item)));
        keys.UnionWith(model.RecipeInputs.Select(row => Key(model, SiteOf(model, row.Recipe), row.Item)));
        keys.UnionWith(model.Contracts.Select(row => Key(model, row.Supplier, row.Item)));
        keys.UnionWith(model.Contracts.Select(row => Key(model, row.Customer, row.Item)));
        keys.UnionWith(model.Options
            .Where(row => row.Kind == OptionKind.Stock)
            .Select(OptionTarget.Of)
            .Select(place => Key(model, place.Site, place.Item)));
        long[] sorted = [.. keys];
        Array.Sort(sorted);
        return sorted;
    }

    private static SiteId SiteOf(SupplyModel model, RecipeId recipe) =>
        model.Recipes[model.Recipes.IndexOf(recipe)].Site;
}
