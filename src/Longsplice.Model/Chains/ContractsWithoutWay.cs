using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Chains;

/// <summary>Contracts that say no transit_weeks, and between whose sites no chain of lanes, listed or to be computed, leads.</summary>
public static class ContractsWithoutWay
{
    /// <summary>Those of a model, in order of ids.</summary>
    public static IEnumerable<Contract> In(SupplyModel model)
    {
        var leaving = LaneEnds.Of(model).ToLookup(lane => lane.From, lane => lane.To);
        var reached = new Dictionary<SiteId, HashSet<SiteId>>();
        foreach (var row in model.Contracts.Where(row => row.TransitWeeks is null))
        {
            if (!reached.TryGetValue(row.Supplier, out var sites))
            {
                reached[row.Supplier] = sites = Walk.From([row.Supplier], site => leaving[site]);
            }

            if (!sites.Contains(row.Customer))
            {
                yield return row;
            }
        }
    }
}
