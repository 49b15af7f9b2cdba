using Longsplice.Model.Chains;

namespace Longsplice.Model.Checks;

/// <summary>Checks of the network that the rows make; they run once ids are sound.</summary>
internal static class NetworkChecks
{
    public static IEnumerable<Finding> Run(SupplyModel model) =>
        [.. WaysMissing(model), .. PlacesMissing(model), .. UnservableDemands(model)];

    /// <summary>Where both sites have a place, a lane is computed when the model is used.</summary>
    private static IEnumerable<Finding> WaysMissing(SupplyModel model) => ContractsWithoutWay.In(model)
        .Where(row => !model.Sites.Get(row.Supplier).HasPlace || !model.Sites.Get(row.Customer).HasPlace)
        .Select(row => ModelChecks.At(
            row, "LS017", "transit_weeks", "nothing, and no chain of lanes",
            $"transit_weeks, lanes from {row.Supplier} to {row.Customer}, or the places of both"));

    private static IEnumerable<Finding> PlacesMissing(SupplyModel model) => model.SeaLanes
        .SelectMany(row => new[] { ("from", Site: row.From), ("to", Site: row.To) }, (row, end) => (Row: row, Column: end.Item1, end.Site))
        .Where(end => !model.Sites.Get(end.Site).HasPlace)
        .Select(end => ModelChecks.At(end.Row, "LS210", end.Column, $"{end.Site} without a place", "a site with coordinates or a UN/LOCODE"));

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
