using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>The stores through which a shortage came: the components of the first demand's cause tree.</summary>
internal static class StoresBehind
{
    /// <summary>For each item the store that carries most, upstream items first.</summary>
    public static IEnumerable<(SiteId Site, ItemId Item)> Of(Story story, int most)
    {
        var demand = story.Tables.FirstOut.FirstOrDefault()?.Demand;
        var tiers = Tiers.Of(story.Model);
        return story.Tables.Causes
            .Where(row => row.Demand == demand && row is { Kind: CauseKind.Component, Reason: "short" })
            .GroupBy(row => row.Id, StringComparer.Ordinal)
            .Select(rows => (rows.First().Id, Quantity: rows.Sum(row => row.Quantity)))
            .OrderByDescending(store => store.Quantity)
            .ThenBy(store => store.Id, StringComparer.Ordinal)
            .Select(store => Parse(store.Id))
            .DistinctBy(store => store.Item)
            .Take(most)
            .OrderBy(store => tiers[store.Item])
            .ThenBy(store => store.Item);
    }

    private static (SiteId Site, ItemId Item) Parse(string id)
    {
        string[] parts = id.Split('/');
        return (new SiteId(parts[0]), new ItemId(parts[1]));
    }
}
