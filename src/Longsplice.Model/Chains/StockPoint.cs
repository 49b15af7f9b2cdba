using Longsplice.Model.Ids;

namespace Longsplice.Model.Chains;

/// <summary>An item at a site: where stock may lie and what sources lead to.</summary>
/// <param name="Site">The site.</param>
/// <param name="Item">The item.</param>
public readonly record struct StockPoint(SiteId Site, ItemId Item) : IComparable<StockPoint>
{
    /// <inheritdoc/>
    public int CompareTo(StockPoint other) =>
        Site.CompareTo(other.Site) is not 0 and var order ? order : Item.CompareTo(other.Item);

    /// <summary>The key as tables write it.</summary>
    public override string ToString() => $"{Site}/{Item}";
}
