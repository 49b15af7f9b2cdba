using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Unknowns;

/// <summary>The sources of each site and item, as far as unknown weights and shares need them.</summary>
internal sealed class PointSources
{
    private readonly ILookup<(SiteId Site, ItemId Item), Contract> _contracts;
    private readonly ILookup<(SiteId Site, ItemId Item), Recipe> _recipes;

    public PointSources(SupplyModel model)
    {
        _contracts = model.Contracts.Where(row => row.Rank == 1 || Unknown.Is(row.Rank)).ToLookup(row => (row.Customer, row.Item));
        _recipes = model.Recipes.ToLookup(row => (row.Site, row.Item));
    }

    /// <summary>True where any source has a share, so that all are weighed by share.</summary>
    public bool AreInShares(SiteId site, ItemId item) => Shares(site, item).Any(share => share is not null);

    /// <summary>True where every source has a share, or there is none.</summary>
    public bool AllHaveShares(SiteId site, ItemId item) => Shares(site, item).All(share => share is not null);

    /// <summary>An even part of what the known shares leave.</summary>
    public double Remainder(SiteId site, ItemId item)
    {
        double?[] shares = [.. Shares(site, item)];
        double known = shares.Where(share => !Unknown.Is(share)).Sum(share => share ?? 0);
        return Math.Max(0, 1 - known) / Math.Max(1, shares.Count(Unknown.Is));
    }

    /// <summary>The mean of the known weights; 1 where none is known.</summary>
    public double MeanWeight(SiteId site, ItemId item) => Weights(site, item)
        .Where(weight => weight is > 0)
        .Select(weight => weight!.Value)
        .DefaultIfEmpty(1)
        .Average();

    /// <summary>
    /// The shares that pin a point's sources where an unknown capacity would weigh beside others; nothing elsewhere.
    /// A capacity may then be anything in a case without moving needs to or from the other sources.
    /// </summary>
    public IEnumerable<(Row Source, double Share)> Pinned()
    {
        foreach (var point in _recipes.Where(group => group.Any(row => Unknown.Is(row.CapacityPerWeek))))
        {
            var (site, item) = point.Key;
            Row[] sources = [.. _contracts[point.Key], .. point];
            if (sources.Length < 2 || AreInShares(site, item))
            {
                continue;
            }

            double mean = MeanWeight(site, item);
            double[] weights = [.. Weights(site, item).Select(weight => Unknown.Is(weight) ? mean : weight ?? 0)];
            double total = weights.Sum();
            for (int source = 0; source < sources.Length; source++)
            {
                yield return (sources[source], weights[source] / total);
            }
        }
    }

    private IEnumerable<double?> Shares(SiteId site, ItemId item) =>
        _contracts[(site, item)].Select(row => row.Share).Concat(_recipes[(site, item)].Select(row => row.Share));

    private IEnumerable<double?> Weights(SiteId site, ItemId item) => _contracts[(site, item)]
        .Select(row => row.QuantityPerWeek)
        .Concat(_recipes[(site, item)].Select(row => (double?)row.CapacityPerWeek));
}
