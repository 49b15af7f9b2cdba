using Longsplice.Model.Ids;

namespace Longsplice.Model.Scenarios;

/// <summary>The site that a donation means by a site or a nation.</summary>
public static class DonationSites
{
    /// <summary>A site's own id, or that of the nation's only site that stocks or needs the item; null where neither.</summary>
    public static string? Find(string name, ItemId item, SupplyModel model)
    {
        if (model.Sites.Contains(new SiteId(name)))
        {
            return name;
        }

        string[] sites =
        [
            .. model.Stocks.Where(row => row.Item == item).Select(row => row.Site)
                .Concat(model.Demands.Where(row => row.Item == item).Select(row => row.Site))
                .Where(site => model.Sites.Get(site).Nation.Code == name)
                .Select(site => site.Code)
                .Distinct(StringComparer.Ordinal),
        ];
        return sites.Length == 1 ? sites[0] : null;
    }
}
