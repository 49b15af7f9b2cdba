using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Engine.Network;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Measures;

/// <summary>Table first_out: which demand runs short first, beyond the baseline.</summary>
internal sealed class FirstOutTable(SupplyNetwork network, RunKey key)
{
    /// <summary>Short only beyond this share of what is required.</summary>
    public const double Noticed = 1e-6;

    public ImmutableArray<FirstOutRow> Build(History baseline, History actual, CauseResults causes)
    {
        var rows = Enumerable.Range(0, network.Demands.Count)
            .Select(demand => (Demand: demand, Week: FirstWeek(baseline, actual, demand), Short: ShortTotal(baseline, actual, demand)))
            .Where(row => row.Week is not null)
            .OrderBy(row => row.Week)
            .ThenByDescending(row => row.Short)
            .ThenBy(row => row.Demand);
        return [.. rows.Select((row, rank) => RowOf(rank + 1, row.Demand, row.Week!.Value, row.Short, baseline, causes))];
    }

    private static double ShortTotal(History baseline, History actual, int demand) =>
        Enumerable.Range(0, actual.Short.Length).Sum(at => actual.Short[at][demand] - baseline.Short[at][demand]);

    private int? FirstWeek(History baseline, History actual, int demand)
    {
        for (int at = 0; at < actual.Short.Length; at++)
        {
            double beyond = actual.Short[at][demand] - baseline.Short[at][demand];
            if (beyond > Noticed * actual.Required[at][demand])
            {
                return network.FirstWeek + at;
            }
        }

        return null;
    }

    private int? BaselineWeek(History baseline, int demand)
    {
        for (int at = 0; at < baseline.Short.Length; at++)
        {
            if (baseline.Short[at][demand] > Noticed * baseline.Required[at][demand])
            {
                return network.FirstWeek + at;
            }
        }

        return null;
    }

    private FirstOutRow RowOf(int rank, int demand, int week, double missing, History baseline, CauseResults causes)
    {
        var row = network.Model.Demands[demand];
        return new FirstOutRow
        {
            Pattern = key.Pattern,
            Policy = key.Policy,
            Case = key.Case,
            Rank = rank,
            Demand = row.Id,
            Nation = network.Model.Sites.Get(row.Site).Nation,
            Item = row.Item,
            Week = week,
            Date = network.Scenario.DateOf(week).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            BaselineWeek = BaselineWeek(baseline, demand),
            ShortTotal = missing,
            Cause = LargestCause(causes, demand),
            Label = key.Label,
        };
    }

    private static string LargestCause(CauseResults causes, int demand)
    {
        if (causes.Trees[demand] is not { } tree)
        {
            return "plain";
        }

        int largest = Array.IndexOf(tree.ByCause, tree.ByCause.Max());
        return CauseTables.NameOf(causes.Columns, largest);
    }
}
