using System.Collections.Immutable;
using Longsplice.Engine.Network;
using Longsplice.Plan.Lp;

namespace Longsplice.Plan.Regimes;

/// <summary>Reads a solution as people do: what is made, sent, served and short. What rounding leaves is nothing.</summary>
internal static class PlanReader
{
    private const double Noticed = 1e-7;

    /// <summary>The weeks of a plan.</summary>
    public static PlannedWeeks Weeks(PlanGround ground, QuantityWeeks<double> values)
    {
        var network = ground.Network;
        return new PlannedWeeks(
            Rows(values, Quantity.Make, network.FirstWeek, (week, id, starts) => (week, network.RecipeId(id).Code, starts)),
            Rows(values, Quantity.Send, network.FirstWeek, (week, id, sent) => (week, network.Model.Contracts[network.Flows.Contract[id]].Id, sent)),
            [.. Enumerable.Range(0, values.Weeks).SelectMany(at => Service(ground, values, at))]);
    }

    /// <summary>Units short by item, structural gaps included.</summary>
    public static ImmutableSortedDictionary<string, double> Unmet(SupplyNetwork network, QuantityWeeks<double> values)
    {
        var unmet = ImmutableSortedDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        for (int demand = 0; demand < network.Demands.Count; demand++)
        {
            string item = network.Model.Demands[demand].Item.Code;
            for (int at = 0; at < values.Weeks; at++)
            {
                unmet[item] = unmet.GetValueOrDefault(item) + ShortOf(values, at, demand);
            }
        }

        return unmet.ToImmutable();
    }

    private static double ShortOf(QuantityWeeks<double> values, int at, int demand) =>
        Clean(values[Quantity.Short, at][demand] + values[Quantity.Gap, at][demand]);

    private static IEnumerable<(int Week, Model.Ids.DemandId Demand, double Required, double Served, double Short)> Service(
        PlanGround ground, QuantityWeeks<double> values, int at) =>
        from demand in Enumerable.Range(0, ground.Network.Demands.Count)
        let required = ground.Course.Requirement[at][demand] + ground.Course.Gap[at][demand]
        let served = Clean(values[Quantity.Serve, at][demand])
        where required > 0 || served > 0
        select (
            ground.Network.FirstWeek + at,
            ground.Network.Model.Demands[demand].Id,
            required,
            served,
            ShortOf(values, at, demand));

    private static ImmutableArray<T> Rows<T>(
        QuantityWeeks<double> values, Quantity quantity, int firstWeek, Func<int, int, double, T> row) =>
    [
        .. from at in Enumerable.Range(0, values.Weeks)
           from id in Enumerable.Range(0, values[quantity, at].Length)
           where values[quantity, at][id] > Noticed
           select row(firstWeek + at, id, Clean(values[quantity, at][id])),
    ];

    /// <summary>Nine digits: more is the solver's, and differs from machine to machine.</summary>
    private static double Clean(double value) => value <= Noticed ? 0 : Digits.Nine(value);
}
