using Longsplice.Model.Chains;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Cuts;

/// <summary>
/// The lanes, listed or computed, that contracts may use: those on any chain of lanes from a supplier to its customer,
/// so that the ways round a closed passage are among them.
/// </summary>
internal static class CarryingLanes
{
    public static HashSet<(Row Row, SiteId From, SiteId To)> Of(SupplyModel model, IEnumerable<Contract> contracts)
    {
        var leaving = LaneEnds.Of(model).ToLookup(lane => lane.From);
        var reaching = LaneEnds.Of(model).ToLookup(lane => lane.To);
        var ahead = new Dictionary<SiteId, HashSet<SiteId>>();
        var lanes = new HashSet<(Row Row, SiteId From, SiteId To)>();
        var customers = contracts.Where(row => row.TransitWeeks is null).ToLookup(row => row.Customer, row => row.Supplier);
        foreach (var customer in customers)
        {
            var behind = Walk.From([customer.Key], site => reaching[site].Select(lane => lane.From));
            foreach (var supplier in customer.Distinct())
            {
                if (!ahead.TryGetValue(supplier, out var sites))
                {
                    ahead[supplier] = sites = Walk.From([supplier], site => leaving[site].Select(lane => lane.To));
                }

                lanes.UnionWith(sites.Where(behind.Contains).SelectMany(site => leaving[site]).Where(lane => behind.Contains(lane.To)));
            }
        }

        return lanes;
    }
}
