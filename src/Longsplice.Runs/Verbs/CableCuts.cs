using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Sea.Cables;

namespace Longsplice.Runs.Verbs;

/// <summary>
/// Turns the cable cuts of a scenario into what a run needs: how long each lasts, where the scenario does not say it, and
/// what every set of them leaves of each data service.
/// </summary>
internal static class CableCuts
{
    /// <summary>Every set of cuts is worked out, and sets double with each cut.</summary>
    private const int MostCuts = 10;

    /// <summary>The cuts of a scenario, those of crises included.</summary>
    public static ImmutableArray<ScenarioEvent> Of(Scenario scenario) => [.. scenario.AllEvents.Where(row => row.Kind == "cut")];

    /// <summary>A finding where there are too many.</summary>
    public static IEnumerable<Finding> Check(Scenario scenario, string file)
    {
        var cuts = Of(scenario);
        return cuts.Length > MostCuts
            ? [Finding.Of("LS190", file, cuts[^1].FileLine, "kind", $"{cuts.Length} cuts", $"at most {MostCuts}")]
            : [];
    }

    /// <summary>The scenario with ends of cuts and levels of services.</summary>
    public static Scenario Fill(Scenario scenario, SupplyModel uncertain)
    {
        var model = BestCase.Of(uncertain);
        var network = CableNetwork.Of(model);
        var ends = Ends(scenario, model, network);
        return scenario with
        {
            Events = [.. scenario.Events.Select(Ended)],
            Crises = [.. scenario.Crises.Select(crisis => crisis with { Events = [.. crisis.Events.Select(Ended)] })],
            ServiceLevels = [.. Levels(Of(scenario), model, network)],
        };

        ScenarioEvent Ended(ScenarioEvent row) => ends.TryGetValue(row.Id, out int week) ? row with { Until = WeekOrDate.OfWeek(week) } : row;
    }

    /// <summary>Last weeks of cuts that end by repair: the week before all of their segments are whole.</summary>
    private static Dictionary<string, int> Ends(Scenario scenario, SupplyModel model, CableNetwork network)
    {
        var open = Of(scenario).Where(row => row.Until is null).ToArray();
        (int Segment, double Day)[] cuts =
        [
            .. open.SelectMany(row => SegmentsOf(row, network).Select(segment => (segment, Day: 7.0 * (scenario.FromOf(row) - scenario.FirstWeek))))
                .GroupBy(cut => cut.segment)
                .Select(group => (group.Key, group.Min(cut => cut.Day)))
                .OrderBy(cut => cut.Key),
        ];
        var done = Repairs(model, network, cuts);
        var ends = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in open)
        {
            double last = SegmentsOf(row, network).Select(segment => done[segment]).DefaultIfEmpty(0).Max();
            int week = double.IsFinite(last) ? scenario.FirstWeek + CableMending.WeekOfReturn(last) - 2 : int.MaxValue;
            if (week < scenario.Weeks)
            {
                ends[row.Id] = Math.Max(week, scenario.FromOf(row));
            }
        }

        return ends;
    }

    private static Dictionary<int, double> Repairs(SupplyModel model, CableNetwork network, (int Segment, double Day)[] cuts)
    {
        var sailing = new SeaSailing();
        var places = new CablePlaces(model);
        var faults = places.Faults(network, cuts, sailing);
        return new RepairQueue(places.Ships, sailing).Run(faults, RepairDelays.Best)
            .ToDictionary(repair => repair.Fault.Segment, repair => repair.Done);
    }

    private static IEnumerable<ServiceLevel> Levels(ImmutableArray<ScenarioEvent> cuts, SupplyModel model, CableNetwork network)
    {
        var capacity = new CableCapacity(network);
        Service[] services = [.. model.Services.Where(row => row.Kind == ServiceKind.Data && row.Nation is { } nation && network.Nations.Contains(nation))];
        for (int set = 1; set < 1 << cuts.Length; set++)
        {
            ScenarioEvent[] together = [.. cuts.Where((_, number) => ((set >> number) & 1) == 1)];
            string key = ServiceLevel.KeyOf(together.Select(row => row.Id));
            var cut = together.SelectMany(row => SegmentsOf(row, network)).ToHashSet();
            foreach (var service in services)
            {
                int nation = network.Nations.IndexOf(service.Nation!.Value);
                double whole = capacity.Abroad(nation, _ => false);
                yield return new ServiceLevel(key, service.Id, whole > 0 ? capacity.Abroad(nation, cut.Contains) / whole : 1);
            }
        }
    }

    private static IEnumerable<int> SegmentsOf(ScenarioEvent row, CableNetwork network) => Enumerable.Range(0, network.Links.Length)
        .Where(number => row.Segment is { } id
            ? network.Links[number].Segment.Id == id
            : network.Links[number].Segment.Corridor == row.Corridor);
}
