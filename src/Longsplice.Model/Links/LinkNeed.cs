using Longsplice.Model.Chains;
using Longsplice.Model.Describe;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Links;

/// <summary>A point that wants a source, or a second one.</summary>
/// <param name="Point">The point.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Only">Its only source today; null where it has none.</param>
internal sealed record LinkNeed(StockPoint Point, string Reason, Contract? Only)
{
    /// <summary>Points that keep a demand from being served, then points on one contract alone; each once.</summary>
    public static IEnumerable<LinkNeed> Of(SupplyChains chains) =>
        Unserved(chains).Concat(OnOneContract(chains)).DistinctBy(need => need.Point);

    /// <summary>
    /// Where the item of an unserved demand is to be had elsewhere, the demand's own point wants a source; else the
    /// points up its chain that have none.
    /// </summary>
    private static IEnumerable<LinkNeed> Unserved(SupplyChains chains)
    {
        var servableItems = chains.Servable.Select(point => point.Item).ToHashSet();
        return
            from demand in chains.Model.Demands
            let point = SupplyChains.PointOf(demand)
            where !chains.Servable.Contains(point)
            from missing in servableItems.Contains(demand.Item) ? [point] : Gaps.MissingFor(chains, point)
            select new LinkNeed(missing, $"demand {demand.Id} has no source", null);
    }

    private static IEnumerable<LinkNeed> OnOneContract(SupplyChains chains) =>
        from point in chains.Upstream(chains.Model.Demands.Select(SupplyChains.PointOf)).Order()
        let only = chains.OnlyContractOf(point)
        where only is not null
        select new LinkNeed(point, $"second source: only {only.Supplier} supplies it", only);
}
