using System.Collections.Immutable;
using Longsplice.Model.Chains;
using Longsplice.Model.Editing;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Cuts;

/// <summary>Cuts out of a model what serves some items in some nations.</summary>
public sealed class ModelCutter
{
    private readonly SupplyModel _model;
    private readonly SupplyChains _chains;
    private readonly HashSet<DemandId> _demands;
    private readonly HashSet<StockPoint> _points;

    private ModelCutter(SupplyModel model, IReadOnlySet<ItemId> items, IReadOnlySet<NationId> nations)
    {
        _model = model;
        _chains = new SupplyChains(model);
        var demands = model.Demands
            .Where(row => items.Contains(row.Item) && nations.Contains(model.Sites.Get(row.Site).Nation))
            .ToArray();
        _demands = [.. demands.Select(row => row.Id)];
        _points = _chains.Upstream(demands.Select(SupplyChains.PointOf));
    }

    /// <summary>Cuts; null where no demand for these items stands in these nations.</summary>
    /// <param name="model">A sound model.</param>
    /// <param name="items">Items wanted.</param>
    /// <param name="nations">Nations that want them.</param>
    public static ModelCut? Cut(SupplyModel model, IReadOnlySet<ItemId> items, IReadOnlySet<NationId> nations)
    {
        var cutter = new ModelCutter(model, items, nations);
        return cutter._demands.Count == 0 ? null : new ModelCut(cutter.Kept(), cutter.Severed());
    }

    private SupplyModel Kept()
    {
        var edit = new ModelEdit(_model);
        var lanes = CarryingLanes.Of(_model, _model.Contracts.Where(IsKept));
        var rows = lanes.Select(lane => lane.Row).ToHashSet();
        var sites = _points.Select(point => point.Site).Concat(lanes.SelectMany(lane => new[] { lane.From, lane.To })).ToHashSet();
        Keep<Demand>(edit, row => _demands.Contains(row.Id));
        Keep<Contract>(edit, IsKept);
        Keep<Recipe>(edit, IsKept);
        Keep<Stock>(edit, row => _points.Contains(new StockPoint(row.Site, row.Item)));
        Keep<Lane>(edit, rows.Contains);
        Keep<SeaLane>(edit, rows.Contains);
        Keep<Site>(edit, row => sites.Contains(row.Id));
        Keep<Item>(edit, IsUsed(_points.Select(point => point.Item), (Item row) => row.Id));
        Keep<ProductionLine>(edit, IsUsed(KeptLines(), (ProductionLine row) => row.Id));
        Keep<Passage>(edit, rows.OfType<SeaLane>().Any()
            ? _ => true
            : IsUsed(rows.OfType<Lane>().SelectMany(row => row.Passages), (Passage row) => row.Id));
        var nations = _model.Nations.Where(IsUsed(_model.Sites.Where(row => sites.Contains(row.Id)).Select(row => row.Nation), (Nation row) => row.Id)).ToHashSet();
        Keep<Nation>(edit, nations.Contains);
        Keep<Theatre>(edit, IsUsed(nations.Select(row => row.Theatre), (Theatre row) => row.Id));
        DanglingRows.Drop(_model, edit);
        return edit.Apply() with { Name = $"{_model.Name}, part" };
    }

    private ImmutableArray<SeveredLink> Severed() =>
    [
        .. _model.Contracts
            .Where(row => _points.Contains(SupplyChains.SupplierOf(row)) && !IsKept(row))
            .Select(row => new SeveredLink("contracts", row.Id.Code, $"shipped {row.Item} on to {row.Customer}")),
        .. _model.Demands
            .Where(row => _points.Contains(SupplyChains.PointOf(row)) && !_demands.Contains(row.Id))
            .Select(row => new SeveredLink("demands", row.Id.Code, $"drew {row.Item} at {row.Site}")),
        .. _model.Recipes
            .Where(row => !IsKept(row) && _chains.InputsOf(row).Any(_points.Contains))
            .Select(row => new SeveredLink("recipes", row.Id.Code, $"used up inputs at {row.Site} to make {row.Item}")),
        .. _model.Recipes
            .Where(row => !IsKept(row) && row.Line is { } line && KeptLines().Contains(line))
            .Select(row => new SeveredLink("recipes", row.Id.Code, $"shared line {row.Line} to make {row.Item}")),
    ];

    private bool IsKept(Contract row) => _points.Contains(SupplyChains.CustomerOf(row));

    private bool IsKept(Recipe row) => _points.Contains(SupplyChains.OutputOf(row));

    private HashSet<LineId> KeptLines() =>
        [.. _model.Recipes.Where(row => row.Line is not null && IsKept(row)).Select(row => row.Line!.Value)];

    private static Func<TRow, bool> IsUsed<TRow, TId>(IEnumerable<TId> used, Func<TRow, TId> id)
    {
        var ids = used.ToHashSet();
        return row => ids.Contains(id(row));
    }

    private static void Keep<TRow>(ModelEdit edit, Func<TRow, bool> condition)
        where TRow : Row =>
        edit.Keep(TableSchema<TRow>.Instance, row => condition((TRow)row));
}
