using System.Collections.Immutable;
using Longsplice.Engine.Network;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Removals;

/// <summary>
/// Ranks elements by what their absence costs (engine, measures): time to survive is the last week before anything
/// is short beyond the baseline with the element away for ever; time to recover the weeks from its return until
/// nothing is short beyond the baseline and nothing more is owed.
/// </summary>
internal static class CriticalityTable
{
    /// <summary>A week is short when this share of the demand of all weeks together is.</summary>
    private const double Noticed = 1e-6;

    public static ImmutableArray<CriticalityRow> Build(SupplyNetwork network, RemovalSet removals, double weeklyDemand, string label)
    {
        var rows = new CriticalityRow[removals.Elements.Length];
        for (int number = 0; number < rows.Length; number++)
        {
            rows[number] = RowOf(network, removals, number, Noticed * weeklyDemand, label);
        }

        return
        [
            .. rows
                .OrderByDescending(row => row.ShortageCostUsd)
                .ThenByDescending(row => row.ShortAdded)
                .ThenBy(row => row.ElementKind)
                .ThenBy(row => row.Element, StringComparer.Ordinal)
                .Select((row, index) => row with { Rank = index + 1 }),
        ];
    }

    private static CriticalityRow RowOf(SupplyNetwork network, RemovalSet removals, int number, double noticed, string label)
    {
        var (outage, forEver) = removals.Observed[number];
        double added = 0;
        double cost = 0;
        for (int demand = 0; demand < outage.ShortOfDemand.Length; demand++)
        {
            double more = outage.ShortOfDemand[demand] - removals.Baseline.ShortOfDemand[demand];
            added += more;
            cost += network.Demands.ShortageCost[demand] * more;
        }

        int? survives = TimeToSurvive(network, removals.Baseline, forEver, noticed);
        return new CriticalityRow
        {
            ElementKind = removals.Elements[number].Kind,
            Element = removals.Elements[number].Id,
            Rank = 0,
            ShortAdded = added,
            ShortageCostUsd = cost,
            TtsWeeks = survives,
            TtrWeeks = TimeToRecover(network, removals, outage, noticed),
            Exposed = survives < removals.OutageEnd,
            Label = label,
        };
    }

    private static int? TimeToSurvive(SupplyNetwork network, RemovalObserver baseline, RemovalObserver run, double noticed)
    {
        for (int week = 1; week <= network.LastWeek; week++)
        {
            int at = week - network.FirstWeek;
            if (run.ShortOfWeek[at] - baseline.ShortOfWeek[at] > noticed)
            {
                return week - 1;
            }
        }

        return null;
    }

    private static int? TimeToRecover(SupplyNetwork network, RemovalSet removals, RemovalObserver run, double noticed)
    {
        for (int week = network.LastWeek; week > removals.OutageEnd; week--)
        {
            int at = week - network.FirstWeek;
            bool isWhole = run.ShortOfWeek[at] - removals.Baseline.ShortOfWeek[at] <= noticed
                && run.OwedAfterWeek[at] - removals.Baseline.OwedAfterWeek[at] <= noticed;
            if (!isWhole)
            {
                return week == network.LastWeek ? null : week - removals.OutageEnd;
            }
        }

        return 0;
    }
}
