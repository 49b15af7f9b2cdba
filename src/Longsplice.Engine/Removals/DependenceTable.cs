using System.Collections.Immutable;
using Longsplice.Engine.Network;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Removals;

/// <summary>Who would be short of what without whom: nations taken away one at a time, for the outage.</summary>
internal static class DependenceTable
{
    /// <summary>Shortages below this share of a demand's weekly promise are rounding.</summary>
    private const double Rounding = 1e-6;

    public static ImmutableArray<DependenceRow> Build(SupplyNetwork network, RemovalSet removals, double[] promised, string label)
    {
        var sums = new SortedDictionary<(NationId Nation, NationId On, ItemId Item), double>();
        for (int number = 0; number < removals.Elements.Length; number++)
        {
            if (removals.Elements[number].Kind == ElementKind.Nation)
            {
                AddNation(network, removals, number, promised, sums);
            }
        }

        return
        [
            .. sums.Select(sum => new DependenceRow
            {
                Nation = sum.Key.Nation,
                OnNation = sum.Key.On,
                Item = sum.Key.Item,
                ShortAdded = sum.Value,
                Label = label,
            }),
        ];
    }

    private static void AddNation(
        SupplyNetwork network,
        RemovalSet removals,
        int number,
        double[] promised,
        SortedDictionary<(NationId Nation, NationId On, ItemId Item), double> sums)
    {
        var run = removals.Observed[number].Outage;
        var on = new NationId(removals.Elements[number].Id);
        for (int demand = 0; demand < promised.Length; demand++)
        {
            double more = run.ShortOfDemand[demand] - removals.Baseline.ShortOfDemand[demand];
            int point = network.Demands.Point[demand];
            var nation = network.Model.Sites[network.Points.Site[point]].Nation;
            if (Math.Abs(more) > Rounding * promised[demand] && nation != on)
            {
                var key = (nation, on, network.Model.Items[network.Points.Item[point]].Id);
                sums[key] = sums.GetValueOrDefault(key) + more;
            }
        }
    }
}
