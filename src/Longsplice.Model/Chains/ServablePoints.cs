using Longsplice.Model.Ids;

namespace Longsplice.Model.Chains;

/// <summary>
/// The least set of points that holds every stocked point, the output of every recipe whose inputs are all in the
/// set, and the customer of every contract that is not denied and whose supplier's point is in the set.
/// </summary>
internal static class ServablePoints
{
    public static HashSet<StockPoint> Of(SupplyChains chains)
    {
        var missing = chains.Model.Recipes.ToDictionary(row => row.Id, row => chains.Inputs[row.Id].Count());
        var inputless = chains.Model.Recipes.Where(row => missing[row.Id] == 0).Select(SupplyChains.OutputOf);
        var servable = new HashSet<StockPoint>(chains.Stocked.Concat(inputless));
        var open = new Stack<StockPoint>(servable);
        while (open.TryPop(out var point))
        {
            foreach (var next in Opened(chains, point, missing).Where(servable.Add))
            {
                open.Push(next);
            }
        }

        return servable;
    }

    private static IEnumerable<StockPoint> Opened(
        SupplyChains chains, StockPoint point, Dictionary<RecipeId, int> missing) =>
    [
        .. chains.Outflows[point].Where(row => !chains.IsDenied(row)).Select(SupplyChains.CustomerOf),
        .. chains.StoodInForAt(point),
        .. chains.UsedBy[point].Where(row => --missing[row.Id] == 0).Select(SupplyChains.OutputOf),
    ];
}
