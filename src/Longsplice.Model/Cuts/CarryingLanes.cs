using Longsplice.Model.Chains;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Cuts;

/// <summary>
/// The lanes that contracts may use: those on any chain of lanes from a supplier to its customer, so that the ways
/// round a closed passage are among them.
/// </summary>
internal static class CarryingLanes
{
    public static HashSet<Lane> Of(SupplyModel model, IEnumerable<Contract> contracts)
    {
        var leaving = model.Lanes.ToLookup(row => row.From);
        var reaching = model.Lanes.ToLookup(row => row.To);
        var ahead = new Dictionary<SiteId, HashSet<SiteId>>();
        var lanes = new HashSet<Lane>();
        var customers = contracts.Where(row => row.TransitWeeks is null).ToLookup(row => row.Customer, row => row.Supplier);
        foreach (var customer in customers)
        {
            var behind = Walk.From([customer.Key], site => reaching[site].Select(row => row.From));
            foreach (var supplier in customer.Distinct())
            {
                if (!ahead.TryGetValue(supplier, out var sites))
                {
                    ahead[supplier] = sites = Walk.From([supplier], site => leaving[site].Select(row => row.To));
                }

                lanes.UnionWith(sites.Where(behind.Contains).SelectMany(site => leaving[site]).Where(row => behind.Contains(row.To)));
            }
        }

        return lanes;
    }
}
