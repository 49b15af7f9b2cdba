using System.Collections.Immutable;
using Longsplice.Model.Chains;

namespace Longsplice.Model.Describe;

/// <summary>What is missing in a model's network, whatever its figures are.</summary>
/// <param name="UnservedDemands">Demands that no chain of sources reaches.</param>
/// <param name="PointsWithoutSource">Points that something draws on, but nothing fills.</param>
/// <param name="PointsOnStockOnly">Points that are drawn on and have stock, but no other source.</param>
/// <param name="PointsOnOneContract">Points that are drawn on and live on one contract alone.</param>
public sealed record Gaps(
    ImmutableArray<UnservedDemand> UnservedDemands,
    ImmutableArray<string> PointsWithoutSource,
    ImmutableArray<string> PointsOnStockOnly,
    ImmutableArray<string> PointsOnOneContract)
{
    /// <summary>The gaps of a network.</summary>
    public static Gaps Of(SupplyChains chains)
    {
        StockPoint[] drawn =
        [
            .. chains.Model.Demands.Select(SupplyChains.PointOf)
                .Concat(chains.Outflows.Select(group => group.Key))
                .Concat(chains.UsedBy.Select(group => group.Key))
                .Distinct()
                .Order(),
        ];
        var without = drawn.Where(point => !chains.HasSource(point)).ToLookup(chains.Stocked.Contains, point => point.ToString());
        return new Gaps(
            [.. Unserved(chains)],
            [.. without[false]],
            [.. without[true]],
            [.. drawn.Where(point => chains.OnlyContractOf(point) is not null).Select(point => point.ToString())]);
    }

    /// <summary>The points up the chain from one that has nothing, at which the chain ends.</summary>
    public static IEnumerable<StockPoint> MissingFor(SupplyChains chains, StockPoint point) => Walk
        .From([point], at => chains.SourcesOf(at).Where(source => !chains.Servable.Contains(source)))
        .Where(at => !chains.Stocked.Contains(at) && !chains.HasSource(at))
        .Order();

    private static IEnumerable<UnservedDemand> Unserved(SupplyChains chains) =>
        from demand in chains.Model.Demands
        let point = SupplyChains.PointOf(demand)
        where !chains.Servable.Contains(point)
        select new UnservedDemand(
            demand.Id.Code, point.ToString(), [.. MissingFor(chains, point).Select(at => at.ToString())]);
}
