using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Chains;

/// <summary>
/// Which source leads to which stock point: contracts and recipes as edges between points. For a model whose ids
/// are sound.
/// </summary>
public sealed class SupplyChains
{
    private readonly ILookup<ItemId, ItemId> _standIns;
    private readonly ILookup<ItemId, ItemId> _stoodInFor;
    private readonly Lazy<HashSet<StockPoint>> _servable;

    /// <summary>Indexes a model.</summary>
    public SupplyChains(SupplyModel model)
    {
        Model = model;
        Denials = new Denials(model);
        Inflows = model.Contracts.ToLookup(CustomerOf);
        Outflows = model.Contracts.ToLookup(SupplierOf);
        MadeBy = model.Recipes.ToLookup(OutputOf);
        Inputs = model.RecipeInputs.ToLookup(row => row.Recipe);
        UsedBy = model.RecipeInputs
            .ToLookup(row => new StockPoint(model.Recipes.Get(row.Recipe).Site, row.Item), row => model.Recipes.Get(row.Recipe));
        Stocked = model.Stocks.Where(IsHeld).Select(row => new StockPoint(row.Site, row.Item)).ToHashSet();
        _standIns = model.Substitutes
            .Where(row => row.Status != SubstituteStatus.No)
            .ToLookup(row => row.StandsInFor, row => row.Item);
        _stoodInFor = model.Substitutes
            .Where(row => row.Status != SubstituteStatus.No)
            .ToLookup(row => row.Item, row => row.StandsInFor);
        _servable = new(() => ServablePoints.Of(this));
    }

    /// <summary>The tables.</summary>
    public SupplyModel Model { get; }

    /// <summary>Which transfers are denied.</summary>
    public Denials Denials { get; }

    /// <summary>Contracts by the point that they supply.</summary>
    public ILookup<StockPoint, Contract> Inflows { get; }

    /// <summary>Contracts by the point that they draw on.</summary>
    public ILookup<StockPoint, Contract> Outflows { get; }

    /// <summary>Recipes by the point that they fill.</summary>
    public ILookup<StockPoint, Recipe> MadeBy { get; }

    /// <summary>Recipes by the points that they use up.</summary>
    public ILookup<StockPoint, Recipe> UsedBy { get; }

    /// <summary>Inputs by recipe.</summary>
    public ILookup<RecipeId, RecipeInput> Inputs { get; }

    /// <summary>Points with stock at the start, unknown or more than zero.</summary>
    public IReadOnlySet<StockPoint> Stocked { get; }

    /// <summary>Points that some chain of sources reaches: it ends in a recipe without inputs, or in stock.</summary>
    public IReadOnlySet<StockPoint> Servable => _servable.Value;

    /// <summary>The point that a contract supplies.</summary>
    public static StockPoint CustomerOf(Contract row) => new(row.Customer, row.Item);

    /// <summary>The point that a contract draws on.</summary>
    public static StockPoint SupplierOf(Contract row) => new(row.Supplier, row.Item);

    /// <summary>The point that a recipe fills.</summary>
    public static StockPoint OutputOf(Recipe row) => new(row.Site, row.Item);

    /// <summary>The point at which a demand stands.</summary>
    public static StockPoint PointOf(Demand row) => new(row.Site, row.Item);

    /// <summary>The points that a recipe uses up.</summary>
    public IEnumerable<StockPoint> InputsOf(Recipe recipe) =>
        Inputs[recipe.Id].Select(row => new StockPoint(recipe.Site, row.Item));

    /// <summary>True where a licence forbids what a contract ships.</summary>
    public bool IsDenied(Contract row) => Denials.Of(row.Supplier, row.Customer, row.Item) is not null;

    /// <summary>The points that a point draws on: by contract, as input of a recipe, or as a substitute.</summary>
    public IEnumerable<StockPoint> SourcesOf(StockPoint point) =>
        Inflows[point].Select(SupplierOf).Concat(MadeBy[point].SelectMany(InputsOf)).Concat(StandInsAt(point));

    /// <summary>The points that draw on a point.</summary>
    public IEnumerable<StockPoint> UsersOf(StockPoint point) => Outflows[point].Select(CustomerOf)
        .Concat(UsedBy[point].Select(OutputOf))
        .Concat(StoodInForAt(point));

    /// <summary>The points for whose item a point's may stand in.</summary>
    public IEnumerable<StockPoint> StoodInForAt(StockPoint point) =>
        _stoodInFor[point.Item].Select(item => point with { Item = item });

    /// <summary>True where anything fills a point: a recipe, a contract that is not denied, or a substitute.</summary>
    public bool HasSource(StockPoint point) =>
        MadeBy[point].Any() || Inflows[point].Any(row => !IsDenied(row)) || StandInsAt(point).Any();

    /// <summary>The one contract on which a point lives; null where it has another source, or none.</summary>
    public Contract? OnlyContractOf(StockPoint point)
    {
        var open = Inflows[point].Where(row => !IsDenied(row)).Take(2).ToArray();
        return open.Length == 1 && !MadeBy[point].Any() && !StandInsAt(point).Any() ? open[0] : null;
    }

    /// <summary>The points that are needed for some points, those included.</summary>
    public HashSet<StockPoint> Upstream(IEnumerable<StockPoint> of) => Walk.From(of, SourcesOf);

    /// <summary>Substitutes at the same site, where there are any.</summary>
    private IEnumerable<StockPoint> StandInsAt(StockPoint point) => _standIns[point.Item]
        .Select(item => point with { Item = item })
        .Where(other => Stocked.Contains(other) || MadeBy[other].Any() || Inflows[other].Any());

    private static bool IsHeld(Stock row) => !(row.Quantity ?? row.CoverWeeks ?? 0).Equals(0.0);
}
