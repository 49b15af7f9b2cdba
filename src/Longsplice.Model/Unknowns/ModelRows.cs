using Longsplice.Model.Tables;

namespace Longsplice.Model.Unknowns;

/// <summary>Puts rows in the place of others; tables without any stay as they are.</summary>
internal static class ModelRows
{
    /// <summary>The model with the rows swapped; keys stay, so order and numbers stay too.</summary>
    public static SupplyModel With(SupplyModel model, Dictionary<Row, Row> swapped)
    {
        var tables = swapped.Keys.Select(row => row.GetType()).ToHashSet();
        IEnumerable<TRow>? Swap<TRow>(Table<TRow> table)
            where TRow : Row =>
            tables.Contains(typeof(TRow)) ? table.Select(row => (TRow)swapped.GetValueOrDefault(row, row)) : null;
        return model with
        {
            Nations = Swap(model.Nations) is { } nations ? new(nations, row => row.Id) : model.Nations,
            Sites = Swap(model.Sites) is { } sites ? new(sites, row => row.Id) : model.Sites,
            Items = Swap(model.Items) is { } items ? new(items, row => row.Id) : model.Items,
            Lines = Swap(model.Lines) is { } lines ? new(lines, row => row.Id) : model.Lines,
            Recipes = Swap(model.Recipes) is { } recipes ? new(recipes, row => row.Id) : model.Recipes,
            RecipeInputs = Swap(model.RecipeInputs) is { } inputs ? new(inputs) : model.RecipeInputs,
            Stocks = Swap(model.Stocks) is { } stocks ? new(stocks) : model.Stocks,
            Contracts = Swap(model.Contracts) is { } contracts ? new(contracts, row => row.Id) : model.Contracts,
            Lanes = Swap(model.Lanes) is { } lanes ? new(lanes, row => row.Id) : model.Lanes,
            SeaLanes = Swap(model.SeaLanes) is { } seaLanes ? new(seaLanes, row => row.Id) : model.SeaLanes,
            Passages = Swap(model.Passages) is { } passages ? new(passages, row => row.Id) : model.Passages,
            Demands = Swap(model.Demands) is { } demands ? new(demands, row => row.Id) : model.Demands,
            Licences = Swap(model.Licences) is { } licences ? new(licences) : model.Licences,
            Substitutes = Swap(model.Substitutes) is { } substitutes ? new(substitutes) : model.Substitutes,
            SiteServices = Swap(model.SiteServices) is { } services ? new(services) : model.SiteServices,
            Cables = Swap(model.Cables) is { } cables ? new(cables, row => row.Id) : model.Cables,
            CableSegments = Swap(model.CableSegments) is { } segments ? new(segments, row => row.Id) : model.CableSegments,
            RepairShips = Swap(model.RepairShips) is { } ships ? new(ships, row => row.Id) : model.RepairShips,
            Options = Swap(model.Options) is { } options ? new(options, row => row.Id) : model.Options,
        };
    }
}
