using Longsplice.Model.Tables;

namespace Longsplice.Model.Checks;

/// <summary>Checks of rows, and of rows that belong together, which a single column cannot make.</summary>
internal static class ShapeChecks
{
    public static IEnumerable<Finding> Run(SupplyModel model) =>
    [
        .. SelfLoops(model),
        .. Surges(model),
        .. OwnOutputs(model),
        .. DaysToPassages(model),
        .. StockRules(model),
        .. Reserves(model),
        .. SourceWeights(model),
        .. ShortageCosts(model),
        .. MasslessItems(model),
    ];

    private static IEnumerable<Finding> SelfLoops(SupplyModel model) =>
    [
        .. model.Lanes.Where(row => row.From == row.To)
            .Select(row => ModelChecks.At(row, "LS016", "to", row.To.Code, "another site than 'from'")),
        .. model.SeaLanes.Where(row => row.From == row.To)
            .Select(row => ModelChecks.At(row, "LS016", "to", row.To.Code, "another site than 'from'")),
        .. model.Contracts.Where(row => row.Supplier == row.Customer)
            .Select(row => ModelChecks.At(row, "LS016", "customer", row.Customer.Code, "another site than the supplier")),
    ];

    private static IEnumerable<Finding> Surges(SupplyModel model) => model.Recipes
        .Where(row => row.SurgePerWeek < row.CapacityPerWeek)
        .Select(row => ModelChecks.At(
            row, "LS023", "surge_per_week", $"{row.SurgePerWeek}", $"{row.CapacityPerWeek} or more"));

    private static IEnumerable<Finding> OwnOutputs(SupplyModel model) => model.RecipeInputs
        .Where(row => model.Recipes.Contains(row.Recipe) && model.Recipes.Get(row.Recipe).Item == row.Item)
        .Select(row => ModelChecks.At(row, "LS021", "item", row.Item.Code, "another item than the recipe makes"));

    private static IEnumerable<Finding> DaysToPassages(SupplyModel model) => model.Lanes
        .Where(row => row.DaysToPassage.Length > 0 && !Unknown.IsIn(row.DaysToPassage) && row.DaysToPassage.Length != row.Passages.Length)
        .Select(row => ModelChecks.At(
            row, "LS022", "days_to_passage", $"{row.DaysToPassage.Length} numbers", $"{row.Passages.Length} numbers"));

    private static IEnumerable<Finding> StockRules(SupplyModel model) => model.Stocks
        .Where(row => row.Quantity is not null && !Unknown.Is(row.Quantity) && row.CoverWeeks is not null)
        .Select(row => ModelChecks.At(row, "LS031", "cover_weeks", $"{row.CoverWeeks}", "quantity or cover_weeks, not both"));

    private static IEnumerable<Finding> Reserves(SupplyModel model) => model.Stocks
        .Where(row => row.Reserve > row.Quantity && !Unknown.Is(row.Quantity) && !Unknown.Is(row.Reserve))
        .Select(row => ModelChecks.At(row, "LS160", "reserve", $"{row.Reserve}", $"the quantity, {row.Quantity}, or less"));

    private static IEnumerable<Finding> ShortageCosts(SupplyModel model) => model.Demands
        .Where(row => row.ShortageCostUsd is null)
        .Select(row => ModelChecks.At(row, "LS034", "shortage_cost_usd", "nothing", "USD a unit short"));

    private static IEnumerable<Finding> MasslessItems(SupplyModel model)
    {
        bool limited = model.Lanes.Any(row => row.CapacityTonnesPerWeek is not null || row.FleetTonnes is not null)
            || model.SeaLanes.Any(row => row.CapacityTonnesPerWeek is not null || row.FleetTonnes is not null)
            || model.Passages.Any(row => row.CapacityTonnesPerWeek is not null);
        var shipped = model.Contracts.Where(row => row.TransitWeeks is null).Select(row => row.Item).ToHashSet();
        return model.Items
            .Where(row => limited && shipped.Contains(row.Id) && row.UnitMassKg is null)
            .Select(row => ModelChecks.At(row, "LS035", "unit_mass_kg", "nothing", "kg a unit"));
    }

    /// <summary>Sources of one site and item are weighed by share or by quantity, not by both.</summary>
    private static IEnumerable<Finding> SourceWeights(SupplyModel model)
    {
        var contracts = model.Contracts
            .Where(row => row.Rank == 1)
            .GroupBy(row => (row.Customer, row.Item))
            .ToDictionary(group => group.Key, group => group.ToArray());
        var recipes = model.Recipes
            .GroupBy(row => (Customer: row.Site, row.Item))
            .ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var key in contracts.Keys.Union(recipes.Keys))
        {
            foreach (var finding in WeightsAt(contracts.GetValueOrDefault(key, []), recipes.GetValueOrDefault(key, [])))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> WeightsAt(Contract[] contracts, Recipe[] recipes)
    {
        double sum = contracts.Sum(row => row.Share ?? 0) + recipes.Sum(row => row.Share ?? 0);
        bool byShare = Array.Exists(contracts, row => IsShare(row.Share)) || Array.Exists(recipes, row => IsShare(row.Share));
        foreach (var row in contracts.Where(row => byShare && row.Share is null && row.QuantityPerWeek is not null))
        {
            yield return ModelChecks.At(row, "LS019", "share", "a quantity only", "a share, since another source has one");
        }

        if (sum > 1 + 1e-9)
        {
            yield return contracts.Length > 0
                ? ModelChecks.At(contracts[^1], "LS020", "share", $"shares that add up to {sum}", "at most 1")
                : ModelChecks.At(recipes[^1], "LS020", "share", $"shares that add up to {sum}", "at most 1");
        }
    }

    private static bool IsShare(double? share) => share > 0 || Unknown.Is(share);
}
