using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Sampling;

/// <summary>Table bands: first week, units and cost over the draws, for all demands and for each.</summary>
internal sealed class BandsTable(SupplyModel model, IReadOnlyList<Outcome> draws, string label)
{
    public ImmutableArray<BandRow> Build() =>
    [
        .. Rows(null, draw => draw.FirstWeekOfAll, draw => IsOneItem(model) ? draw.Short.Sum() : null, draw => draw.CostUsd.Sum()),
        .. Enumerable.Range(0, model.Demands.Count).SelectMany(demand => Rows(
            model.Demands[demand].Id,
            draw => draw.FirstWeek[demand],
            draw => draw.Short[demand],
            draw => draw.CostUsd[demand])),
    ];

    /// <summary>True where all demands want one item, so that their units add up.</summary>
    public static bool IsOneItem(SupplyModel model) => model.Demands.Select(row => row.Item).Distinct().Count() <= 1;

    private IEnumerable<BandRow> Rows(
        DemandId? demand, Func<Outcome, int?> week, Func<Outcome, double?> units, Func<Outcome, double?> cost)
    {
        double share = draws.Count(draw => week(draw) is not null) / (double)draws.Count;
        yield return Row("first_week", demand, share, draw => week(draw));
        if (units(draws[0]) is not null)
        {
            yield return Row("short_total", demand, share, units);
        }

        yield return Row("shortage_cost_usd", demand, share, cost);
    }

    private BandRow Row(string measure, DemandId? demand, double share, Func<Outcome, double?> value)
    {
        double[] sorted = [.. draws.Select(value).OfType<double>().Order()];
        return new BandRow
        {
            Measure = measure,
            Demand = demand,
            ShareOfDraws = share,
            P10 = Quantiles.Of(sorted, 0.1),
            P50 = Quantiles.Of(sorted, 0.5),
            P90 = Quantiles.Of(sorted, 0.9),
            Draws = draws.Count,
            Label = label,
        };
    }
}
