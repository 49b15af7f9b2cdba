using System.Collections.Immutable;
using Longsplice.Engine.Network;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Comparison;

/// <summary>
/// Sums what was short by theatre and item, and sets each policy beside the first. The dividend of a policy is what
/// is short under the first less what is short under it: positive where agreed rules spare shortage.
/// </summary>
internal sealed class PolicyTable(SupplyNetwork network, ImmutableArray<ComparedPolicy> policies, string label)
{
    private readonly (TheatreId? Theatre, ItemId? Item, int[] Demands)[] _groups = [.. Groups(network)];

    /// <summary>The rows of a pattern, policy by policy.</summary>
    public IEnumerable<PolicyRow> Rows(string pattern, ServiceObserver[] observed) =>
        policies.SelectMany((_, number) => _groups.Select(group => Row(pattern, group, number, observed)));

    private PolicyRow Row(
        string pattern, (TheatreId? Theatre, ItemId? Item, int[] Demands) group, int number, ServiceObserver[] observed)
    {
        bool isOneUnit = group.Item is not null;
        return new PolicyRow
        {
            Pattern = pattern,
            Policy = policies[number].Name,
            Case = Words.ToSnakeCase(nameof(CaseName.Best)),
            HoardWeeks = policies[number].HoardWeeks,
            Theatre = group.Theatre,
            Item = group.Item,
            Required = isOneUnit ? Sum(observed[number].Required) : null,
            Short = isOneUnit ? Sum(observed[number].Short) : null,
            ShortageCostUsd = Cost(observed[number].Short),
            RequiredUsd = Cost(observed[number].Required),
            Dividend = isOneUnit ? Sum(observed[0].Short) - Sum(observed[number].Short) : null,
            DividendUsd = Cost(observed[0].Short) - Cost(observed[number].Short),
            Label = label,
        };

        double Sum(double[] units) => group.Demands.Sum(demand => units[demand]);

        double Cost(double[] units) => group.Demands.Sum(demand => units[demand] * network.Demands.ShortageCost[demand]);
    }

    /// <summary>All demands, then each item; the same in each theatre that demands anything.</summary>
    private static IEnumerable<(TheatreId? Theatre, ItemId? Item, int[] Demands)> Groups(SupplyNetwork network)
    {
        int[] all = [.. Enumerable.Range(0, network.Demands.Count)];
        foreach (var (item, demands) in WithItems(network, all))
        {
            yield return (null, item, demands);
        }

        foreach (var theatre in all.GroupBy(demand => TheatreOf(network, demand)).OrderBy(group => group.Key))
        {
            foreach (var (item, demands) in WithItems(network, [.. theatre]))
            {
                yield return (theatre.Key, item, demands);
            }
        }
    }

    private static IEnumerable<(ItemId? Item, int[] Demands)> WithItems(SupplyNetwork network, int[] demands) =>
    [
        (null, demands),
        .. demands
            .GroupBy(demand => network.Model.Items[network.Points.Item[network.Demands.Point[demand]]].Id)
            .OrderBy(group => group.Key)
            .Select(group => ((ItemId?)group.Key, group.ToArray())),
    ];

    private static TheatreId TheatreOf(SupplyNetwork network, int demand)
    {
        int site = network.Points.Site[network.Demands.Point[demand]];
        return network.Model.Nations.Get(network.Model.Sites[site].Nation).Theatre;
    }
}
