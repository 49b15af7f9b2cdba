using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Spillover;

/// <summary>
/// Sets a run beside its baseline theatre by theatre (engine, measures): what is short of what was required, what
/// that costs, what comes late, what detours cost, and what was to leave for other theatres and does not. Demands that an event touches
/// are left out, since what they lack was wanted by the event itself. Item by item, and over all items weighed by
/// what a unit short costs.
/// </summary>
internal sealed class SpilloverMeasure
{
    private readonly SupplyNetwork _network;
    private readonly int[] _theatreOfSite;
    private readonly Freight _freight;

    public SpilloverMeasure(SupplyNetwork network)
    {
        _network = network;
        _freight = new Freight(network);
        var model = network.Model;
        _theatreOfSite =
        [
            .. model.Sites.Select(site => model.Theatres.IndexOf(model.Nations.Get(site.Nation).Theatre)),
        ];
    }

    /// <summary>All amounts of a run.</summary>
    public SortedDictionary<SpilloverKey, double> Of(CompiledEvents events, History baseline, History actual)
    {
        var amounts = new SortedDictionary<SpilloverKey, double>();
        bool[] touched = new bool[_network.Demands.Count];
        foreach (int demand in events.Demands.SelectMany(change => change.Demands))
        {
            touched[demand] = true;
        }

        for (int theatre = 0; theatre < _network.Model.Theatres.Count; theatre++)
        {
            AddDemands(amounts, theatre, touched, baseline, actual);
            AddExports(amounts, theatre, baseline, actual);
            AddFreight(amounts, theatre, baseline, actual);
        }

        return amounts;
    }

    private void AddDemands(
        SortedDictionary<SpilloverKey, double> amounts, int theatre, bool[] touched, History baseline, History actual)
    {
        var all = default(DemandSums);
        var demands = Enumerable.Range(0, _network.Demands.Count)
            .Where(demand => !touched[demand] && TheatreOf(_network.Demands.Point[demand]) == theatre)
            .ToLookup(demand => _network.Points.Item[_network.Demands.Point[demand]]);
        foreach (var item in demands)
        {
            var sums = default(DemandSums);
            foreach (int demand in item)
            {
                sums.Add(_network, demand, baseline, actual);
            }

            Put(amounts, theatre, SpilloverDimension.Security, item.Key, SpilloverUnits.PercentShort, Percent(sums.Short, sums.Required));
            Put(amounts, theatre, SpilloverDimension.Security, item.Key, SpilloverUnits.WeeksWaited, sums.Required > 0 ? sums.Arrears / sums.Required : 0);
            Put(amounts, theatre, SpilloverDimension.Economic, item.Key, SpilloverUnits.MillionShort, sums.Cost / 1e6);
            Put(amounts, theatre, SpilloverDimension.Economic, item.Key, SpilloverUnits.MillionWeeksLate, sums.LateValue / 1e6);
            all.Add(sums);
        }

        amounts[new(theatre, SpilloverDimension.Security, -1, SpilloverUnits.PercentShortByCost)] = Percent(all.Cost, all.RequiredCost);
        amounts[new(theatre, SpilloverDimension.Economic, -1, SpilloverUnits.MillionShort)] = all.Cost / 1e6;
        amounts[new(theatre, SpilloverDimension.Economic, -1, SpilloverUnits.MillionWeeksLate)] = all.LateValue / 1e6;
    }

    private void AddExports(SortedDictionary<SpilloverKey, double> amounts, int theatre, History baseline, History actual)
    {
        var all = default(ExportSums);
        var exports = Enumerable.Range(0, _network.Flows.Count)
            .Where(flow => TheatreOf(_network.Flows.Supplier[flow]) == theatre && TheatreOf(_network.Flows.Customer[flow]) != theatre)
            .ToLookup(flow => _network.Points.Item[_network.Flows.Supplier[flow]]);
        foreach (var item in exports)
        {
            var sums = default(ExportSums);
            foreach (int flow in item)
            {
                sums.Add(flow, baseline, actual);
            }

            Put(amounts, theatre, SpilloverDimension.Political, item.Key, SpilloverUnits.PercentExports, Percent(sums.Missed, sums.Planned));
            Put(amounts, theatre, SpilloverDimension.Political, item.Key, SpilloverUnits.PercentWithheld, Percent(sums.Withheld, sums.Planned));
            all.AddValued(sums, _network.Model.Items[item.Key].UnitCostUsd ?? 0);
        }

        amounts[new(theatre, SpilloverDimension.Political, -1, SpilloverUnits.PercentExportsByValue)] = Percent(all.Missed, all.Planned);
    }

    /// <summary>
    /// Σ over flows into the theatre and weeks of units sent × (freight on the way of this run − freight on the
    /// baseline's way): what detours cost, not what is saved where less is sent.
    /// </summary>
    private void AddFreight(SortedDictionary<SpilloverKey, double> amounts, int theatre, History baseline, History actual)
    {
        double all = 0;
        foreach (var item in Enumerable.Range(0, _network.Flows.Count)
            .Where(flow => TheatreOf(_network.Flows.Customer[flow]) == theatre)
            .ToLookup(flow => _network.Points.Item[_network.Flows.Supplier[flow]]))
        {
            double extra = item.Sum(flow => ExtraFreight(flow, baseline, actual)) / 1e6;
            Put(amounts, theatre, SpilloverDimension.Economic, item.Key, SpilloverUnits.MillionFreight, extra);
            all += extra;
        }

        amounts[new(theatre, SpilloverDimension.Economic, -1, SpilloverUnits.MillionFreight)] = all;
    }

    private double ExtraFreight(int flow, History baseline, History actual)
    {
        double extra = 0;
        for (int at = 0; at < actual.Routes.Length; at++)
        {
            var (now, usual) = (actual.Routes[at][flow], baseline.Routes[at][flow]);
            if (!ReferenceEquals(now, usual) && now is not null && usual is not null)
            {
                extra += actual.Shipped[at][flow] * (_freight.OfUnit(flow, now) - _freight.OfUnit(flow, usual));
            }
        }

        return extra;
    }

    private int TheatreOf(int point) => _theatreOfSite[_network.Points.Site[point]];

    private static double Percent(double part, double whole) => whole > 0 ? 100 * part / whole : 0;

    /// <summary>Amounts of single items are kept only where there is something to tell.</summary>
    private static void Put(
        SortedDictionary<SpilloverKey, double> amounts, int theatre, SpilloverDimension dimension, int item, string unit, double amount)
    {
        if (Math.Abs(amount) > 1e-9)
        {
            amounts[new(theatre, dimension, item, unit)] = amount;
        }
    }

    private struct DemandSums
    {
        public double Short;
        public double Required;
        public double Arrears;
        public double Cost;
        public double RequiredCost;
        public double LateValue;

        public void Add(SupplyNetwork network, int demand, History baseline, History actual)
        {
            double cost = network.Demands.ShortageCost[demand];
            ItemId item = network.Model.Demands[demand].Item;
            for (int at = 0; at < actual.Short.Length; at++)
            {
                double missing = actual.Short[at][demand] - baseline.Short[at][demand];
                double owed = actual.Arrears[at][demand] - baseline.Arrears[at][demand];
                Short += missing;
                Required += baseline.Required[at][demand];
                Arrears += owed;
                Cost += cost * missing;
                RequiredCost += cost * baseline.Required[at][demand];
                LateValue += owed * (actual.UnitCost(item, network.FirstWeek + at) ?? 0);
            }
        }

        public void Add(DemandSums other)
        {
            Cost += other.Cost;
            RequiredCost += other.RequiredCost;
            LateValue += other.LateValue;
        }
    }

    private struct ExportSums
    {
        public double Planned;
        public double Missed;
        public double Withheld;

        public void Add(int flow, History baseline, History actual)
        {
            for (int at = 0; at < actual.Shipped.Length; at++)
            {
                double missed = Math.Max(0, baseline.Shipped[at][flow] - actual.Shipped[at][flow]);
                Planned += baseline.Shipped[at][flow];
                Missed += missed;
                Withheld += Math.Min(missed, actual.Withheld(at, flow));
            }
        }

        public void AddValued(ExportSums other, double unitCost)
        {
            Planned += other.Planned * unitCost;
            Missed += other.Missed * unitCost;
        }
    }
}
