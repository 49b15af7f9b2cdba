using Longsplice.Model.Chains;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Links;

/// <summary>Finds for each point that wants a source the best site that could be one.</summary>
public sealed class LinkFinder
{
    private readonly SupplyModel _model;
    private readonly SupplyChains _chains;
    private readonly WaysBetween _ways;
    private readonly ILookup<ItemId, StockPoint> _makers;
    private readonly ILookup<ItemId, StockPoint> _stores;

    private LinkFinder(SupplyModel model)
    {
        _model = model;
        _chains = new SupplyChains(model);
        _ways = new WaysBetween(model);
        _makers = _chains.MadeBy.Select(group => group.Key).Where(_chains.Servable.Contains).Order().ToLookup(point => point.Item);
        _stores = _chains.Stocked.Order().ToLookup(point => point.Item);
    }

    /// <summary>Proposes links for a model.</summary>
    /// <param name="model">A sound model.</param>
    public static LinkProposals Find(SupplyModel model)
    {
        var finder = new LinkFinder(model);
        var found = LinkNeed.Of(finder._chains).Select(need => (Need: need, Best: finder.BestFor(need))).ToArray();
        Contract[] contracts =
        [
            .. found.Where(link => link.Best is not null)
                .Select(link => finder.ContractOf(link.Need, link.Best!.Value))
                .OrderBy(row => row.Id),
        ];
        return new LinkProposals(
            [.. contracts],
            [.. contracts.Select(finder.LaneFor).OfType<Lane>().DistinctBy(row => row.Id)],
            [
                .. found.Where(link => link.Best is null)
                    .Select(link => new UnlinkedPoint(link.Need.Point.ToString(), finder.WhyNone(link.Need))),
            ]);
    }

    /// <summary>
    /// Free before licensed, a way that exists before one to be opened, own theatre before another, then the
    /// shortest, then the largest maker.
    /// </summary>
    private StockPoint? BestFor(LinkNeed need)
    {
        var to = need.Point.Site;
        return Candidates(need)
            .OrderBy(point => _chains.Denials.BoundOf(point.Site, to, point.Item) is null ? 0 : 1)
            .ThenBy(point => _ways.Exists(point.Site, to) ? 0 : 1)
            .ThenBy(point => TheatreOf(point.Site) == TheatreOf(to) ? 0 : 1)
            .ThenBy(point => _ways.Days(point.Site, to) ?? double.MaxValue)
            .ThenByDescending(point => _chains.MadeBy[point].Sum(row => row.CapacityPerWeek))
            .ThenBy(point => point)
            .Select(point => (StockPoint?)point)
            .FirstOrDefault();
    }

    private IEnumerable<StockPoint> Candidates(LinkNeed need) => Others(need).Where(point => !IsDenied(point, need.Point));

    /// <summary>
    /// Makers of the item, or where nobody makes it, stores: none that itself draws on the point, or on which its
    /// only source rests, since that would be no second source.
    /// </summary>
    private StockPoint[] Others(LinkNeed need)
    {
        var point = need.Point;
        var today = need.Only is null ? [] : _chains.Upstream([SupplyChains.SupplierOf(need.Only)]);
        var users = Walk.From([point], _chains.UsersOf);
        return
        [
            .. (_makers.Contains(point.Item) ? _makers : _stores)[point.Item]
                .Where(other => other.Site != point.Site && !today.Contains(other) && !users.Contains(other)),
        ];
    }

    private bool IsDenied(StockPoint from, StockPoint to) => _chains.Denials.Of(from.Site, to.Site, to.Item) is not null;

    private string WhyNone(LinkNeed need) => Others(need).Length == 0
        ? $"no other site has {need.Point.Item} that does not itself draw on this point or on its only source"
        : "every transfer from those who have it is denied";

    private Contract ContractOf(LinkNeed need, StockPoint from)
    {
        string bound = _chains.Denials.BoundOf(from.Site, need.Point.Site, from.Item) is { } licence
            ? $"; licence {licence.Id} delays or bounds it"
            : "";
        return new Contract
        {
            Id = FreeId($"{from.Site}>{need.Point.Site}.{from.Item}"),
            Supplier = from.Site,
            Customer = need.Point.Site,
            Item = from.Item,
            Rank = 2,
            TransitWeeks = _ways.HasChain(from.Site, need.Point.Site) ? null : _ways.WeeksOfContract(from.Site, need.Point.Site),
            Note = need.Reason + bound,
        };
    }

    private ContractId FreeId(string id)
    {
        for (int number = 2; ; number++)
        {
            if (!_model.Contracts.Contains(new ContractId(id)))
            {
                return new ContractId(id);
            }

            id = $"{id.Split('~')[0]}~{number}";
        }
    }

    private Lane? LaneFor(Contract contract) =>
        contract.TransitWeeks is not null || _ways.HasChain(contract.Supplier, contract.Customer)
            ? null
            : _ways.NewLane(contract.Supplier, contract.Customer);

    private TheatreId TheatreOf(SiteId site) => _model.Nations.Get(_model.Sites.Get(site).Nation).Theatre;
}
