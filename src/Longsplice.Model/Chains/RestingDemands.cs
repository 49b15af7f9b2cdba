using System.Numerics;
using Longsplice.Model.Figures;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Chains;

/// <summary>
/// How many demands rest on a set of figures: those that a chain of contracts and recipes joins to a row that holds
/// one of them. A lane counts for every contract that it may carry. Figures of nations, sites and licences bound
/// what is shipped, but no chain runs through them; they count for no demand.
/// </summary>
public sealed class RestingDemands
{
    private const int Batch = 64;

    private readonly SupplyChains _chains;
    private readonly ILookup<SiteId, SiteId> _leaving;
    private readonly ILookup<SiteId, SiteId> _reaching;
    private readonly ILookup<ItemId, StockPoint> _pointsOfItem;
    private readonly ILookup<LineId, StockPoint> _pointsOfLine;

    /// <summary>Indexes the chains.</summary>
    public RestingDemands(SupplyChains chains)
    {
        _chains = chains;
        var model = chains.Model;
        _leaving = LaneEnds.Of(model).ToLookup(lane => lane.From, lane => lane.To);
        _reaching = LaneEnds.Of(model).ToLookup(lane => lane.To, lane => lane.From);
        _pointsOfItem = chains.Inflows.Select(group => group.Key)
            .Concat(chains.MadeBy.Select(group => group.Key))
            .Concat(model.Demands.Select(SupplyChains.PointOf))
            .Distinct()
            .ToLookup(point => point.Item);
        _pointsOfLine = model.Recipes.Where(row => row.Line is not null).ToLookup(row => row.Line!.Value, SupplyChains.OutputOf);
    }

    /// <summary>The number of demands that rest on each set of figures, in the order of the sets.</summary>
    public IEnumerable<int> Count(IEnumerable<IReadOnlyList<Figure>> sets) => sets.Chunk(Batch).SelectMany(CountBatch);

    /// <summary>The number of demands that rest on each set of points, in the order of the sets.</summary>
    public IEnumerable<int> CountPoints(IEnumerable<IReadOnlyList<StockPoint>> sets) => sets
        .Chunk(Batch)
        .SelectMany(batch => Tally(
            batch.SelectMany((set, number) => set.Select(point => (point, 1UL << number))), batch.Length));

    private int[] CountBatch(IReadOnlyList<Figure>[] sets)
    {
        var marked = sets
            .SelectMany((set, number) => set.Select(figure => (figure.Row, Mark: 1UL << number)).Distinct())
            .ToArray();
        var seeds = marked.SelectMany(seed => PointsOf(seed.Row).Select(point => (point, seed.Mark)));
        return Tally(seeds.Concat(Carried(marked)), sets.Length);
    }

    private int[] Tally(IEnumerable<(StockPoint Point, ulong Marks)> seeds, int sets)
    {
        var marks = Spread.Along(seeds, _chains.UsersOf);
        int[] counts = new int[sets];
        foreach (var demand in _chains.Model.Demands)
        {
            ulong own = marks.GetValueOrDefault(SupplyChains.PointOf(demand));
            for (; own != 0; own &= own - 1)
            {
                counts[BitOperations.TrailingZeroCount(own)]++;
            }
        }

        return counts;
    }

    private IEnumerable<StockPoint> PointsOf(Row row) => row switch
    {
        Contract contract => [SupplyChains.CustomerOf(contract)],
        Recipe recipe => [SupplyChains.OutputOf(recipe)],
        RecipeInput input => [SupplyChains.OutputOf(_chains.Model.Recipes.Get(input.Recipe))],
        Stock stock => [new StockPoint(stock.Site, stock.Item)],
        Demand demand => [SupplyChains.PointOf(demand)],
        ProductionLine line => _pointsOfLine[line.Id],
        Item item => _pointsOfItem[item.Id],
        _ => [],
    };

    /// <summary>
    /// A contract may use a lane where its supplier reaches the lane's start and the lane's end reaches its customer.
    /// </summary>
    private IEnumerable<(StockPoint Point, ulong Marks)> Carried((Row Row, ulong Mark)[] marked)
    {
        var lanes = marked.Where(seed => seed.Row is Lane).Select(seed => (Lane: (Lane)seed.Row, seed.Mark)).ToArray();
        var ahead = Spread.Along(lanes.Select(seed => (seed.Lane.To, seed.Mark)), site => _leaving[site]);
        var behind = Spread.Along(lanes.Select(seed => (seed.Lane.From, seed.Mark)), site => _reaching[site]);
        return lanes.Length == 0
            ? []
            : _chains.Model.Contracts
                .Where(row => row.TransitWeeks is null)
                .Select(row => (
                    SupplyChains.CustomerOf(row),
                    ahead.GetValueOrDefault(row.Customer) & behind.GetValueOrDefault(row.Supplier)));
    }
}
