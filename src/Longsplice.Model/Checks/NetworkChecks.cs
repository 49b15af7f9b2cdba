using Longsplice.Model.Ids;

namespace Longsplice.Model.Checks;

/// <summary>Checks of the network that the rows make; they run once ids are sound.</summary>
internal static class NetworkChecks
{
    public static IEnumerable<Finding> Run(SupplyModel model) =>
        [.. ContractsWithoutWay(model), .. UnservableDemands(model)];

    private static IEnumerable<Finding> ContractsWithoutWay(SupplyModel model)
    {
        var leaving = model.Lanes.ToLookup(lane => lane.From, lane => lane.To);
        var reached = new Dictionary<SiteId, HashSet<SiteId>>();
        foreach (var row in model.Contracts.Where(row => row.TransitWeeks is null))
        {
            if (!reached.TryGetValue(row.Supplier, out var sites))
            {
                reached[row.Supplier] = sites = ReachedFrom(row.Supplier, leaving);
            }

            if (!sites.Contains(row.Customer))
            {
                yield return ModelChecks.At(
                    row, "LS017", "transit_weeks", "nothing, and no chain of lanes",
                    $"transit_weeks, or lanes from {row.Supplier} to {row.Customer}");
            }
        }
    }

    private static HashSet<SiteId> ReachedFrom(SiteId start, ILookup<SiteId, SiteId> leaving)
    {
        var reached = new HashSet<SiteId> { start };
        var open = new Stack<SiteId>([start]);
        while (open.TryPop(out var site))
        {
            foreach (var next in leaving[site].Where(reached.Add))
            {
                open.Push(next);
            }
        }

        return reached;
    }

    /// <summary>A demand is servable when some chain of sources ends in a recipe without inputs, or in stock.</summary>
    private static IEnumerable<Finding> UnservableDemands(SupplyModel model)
    {
        var inflows = model.Contracts.ToLookup(row => (row.Customer, row.Item));
        var recipes = model.Recipes.ToLookup(row => (row.Site, row.Item));
        var stocked = model.Stocks.Select(row => (row.Site, row.Item)).ToHashSet();
        return model.Demands
            .Where(row => !stocked.Contains((row.Site, row.Item))
                && !inflows[(row.Site, row.Item)].Any()
                && !recipes[(row.Site, row.Item)].Any())
            .Select(row => ModelChecks.At(
                row, "LS030", "site", $"{row.Site}/{row.Item} without stock, contract or recipe", "a source"));
    }
}
