using System.Collections.Immutable;
using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;

namespace Longsplice.Plan.Prices;

/// <summary>Reads off a plan which of its bounds are set by which resource.</summary>
internal sealed class ResourceFinder
{
    private readonly PlanGround _ground;
    private readonly PlanProgram _plan;
    private readonly SortedDictionary<(ResourceKind Kind, string Id), (double Amount, List<ResourceBound> Bounds)> _found =
        new(Comparer<(ResourceKind Kind, string Id)>.Create((one, other) => one.Kind == other.Kind
            ? string.CompareOrdinal(one.Id, other.Id)
            : one.Kind.CompareTo(other.Kind)));

    private ResourceFinder(PlanGround ground, PlanProgram plan)
    {
        _ground = ground;
        _plan = plan;
    }

    /// <summary>All resources of which there is more than nothing, by kind and id.</summary>
    public static ImmutableArray<Resource> Of(PlanGround ground, PlanProgram plan)
    {
        var finder = new ResourceFinder(ground, plan);
        for (int column = 0; column < plan.Columns.Cells.Count; column++)
        {
            finder.AddColumn(column);
        }

        for (int row = 0; row < plan.Rows.Count; row++)
        {
            finder.AddRow(row);
        }

        return [.. finder._found.Select(one => new Resource(one.Key.Kind, one.Key.Id, one.Value.Amount, [.. one.Value.Bounds]))];
    }

    private void AddColumn(int column)
    {
        var network = _ground.Network;
        var (quantity, _, id) = _plan.Columns.Cells[column];
        if (quantity == Quantity.Make && id < network.Recipes.Listed)
        {
            Add(ResourceKind.Capacity, network.RecipeId(id).Code, network.Recipes.Capacity[id], isRow: false, column, _plan.Program.Upper[column]);
        }
        else if (quantity == Quantity.Send)
        {
            Add(ResourceKind.Contract, ContractOf(id), network.Flows.Max[id], isRow: false, column, _plan.Program.Upper[column]);
        }
    }

    private void AddRow(int row)
    {
        var network = _ground.Network;
        var (family, id, at) = _plan.Rows[row];
        double room = _plan.Program.RowUpper[row];
        switch (family)
        {
            case RowFamily.Line:
                Add(ResourceKind.Line, network.Model.Lines[id].Id.Code, network.Recipes.LineHours[id], isRow: true, row, room);
                break;
            case RowFamily.Quota:
                Add(ResourceKind.Quota, network.Model.Licences[id].Id?.Code ?? $"{id + 1}", network.Licences.QuotaPerYear[id], isRow: true, row, room);
                break;
            case RowFamily.Lane:
                AddCeiling(_ground.Course.Lanes[at].First(ceiling => ceiling.Number == id), row);
                break;
            case RowFamily.Balance or RowFamily.Use or RowFamily.Ship when at == 0:
                double stock = _ground.Course.StartOnHand[id] - _ground.Course.StartReserve[id];
                Add(ResourceKind.Stock, network.NameOf(id), stock, isRow: true, row, stock);
                break;
        }
    }

    private void AddCeiling(Ceiling ceiling, int row)
    {
        var network = _ground.Network;
        var (kind, id, amount) = ceiling.Source.Kind switch
        {
            LimitKind.Lane => (ResourceKind.Lane, network.Model.Lanes[ceiling.Source.Number].Id.Code, LaneCapacity.Of(network.Lanes, ceiling.Source.Number)),
            LimitKind.Passage => (ResourceKind.Passage, network.Lanes.PassageNames[ceiling.Source.Number], network.Lanes.PassageCapacity[ceiling.Source.Number]),
            LimitKind.Contract => (ResourceKind.Contract, ContractOf(ceiling.Source.Number), network.Flows.Max[ceiling.Source.Number]),
            _ => (ResourceKind.Quota, network.Scenario.Events[ceiling.Source.Number].Id, ceiling.Room),
        };
        Add(kind, id, amount, isRow: true, row, ceiling.Room);
    }

    private string ContractOf(int flow) => _ground.Network.Model.Contracts[_ground.Network.Flows.Contract[flow]].Id.Code;

    private void Add(ResourceKind kind, string id, double amount, bool isRow, int number, double value)
    {
        if (!(amount > 0) || double.IsInfinity(amount) || !(value > 0) || double.IsInfinity(value))
        {
            return;
        }

        if (!_found.TryGetValue((kind, id), out var one))
        {
            _found[(kind, id)] = one = (amount, []);
        }

        one.Bounds.Add(new ResourceBound(isRow, number, value));
    }
}
