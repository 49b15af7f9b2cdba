using Longsplice.Model.Chains;
using Longsplice.Model.Ids;

namespace Longsplice.Model.Describe;

/// <summary>Finds the items that only one site makes.</summary>
public static class SoleSources
{
    /// <summary>Those on which most demands rest first.</summary>
    public static IEnumerable<SoleSource> Of(SupplyChains chains)
    {
        var model = chains.Model;
        var made = model.Recipes
            .GroupBy(row => row.Item, row => row.Site)
            .Where(group => group.Distinct().Count() == 1)
            .Select(group => (Item: group.Key, Site: group.First()))
            .ToArray();
        return made
            .Zip(RestingOn(chains, made), (sole, demands) => new SoleSource(
                sole.Item.Code, sole.Site.Code, model.Sites.Get(sole.Site).Nation.Code, demands))
            .OrderByDescending(sole => sole.Demands)
            .ThenBy(sole => sole.Item, StringComparer.Ordinal);
    }

    private static IEnumerable<int> RestingOn(SupplyChains chains, IEnumerable<(ItemId Item, SiteId Site)> made) =>
        new RestingDemands(chains).CountPoints(
            made.Select(sole => (IReadOnlyList<StockPoint>)[new StockPoint(sole.Site, sole.Item)]));
}
