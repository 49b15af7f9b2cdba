using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Chains;
using Longsplice.Model.Checks;
using Longsplice.Model.Editing;
using Longsplice.Model.Ids;
using Longsplice.Model.Labels;
using Longsplice.Model.Links;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Sea;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;

namespace Longsplice.Runs.SeaLanes;

/// <summary>
/// Computes the lanes of services by sea, and those that contracts need and a model does not list, from the places of
/// their sites: overland where that takes no longer than the ways to the ports and the days in them, else by sea between
/// the ports, with a lane more for each way round a passage that may be shut.
/// </summary>
public static class LaneFiller
{
    /// <summary>What computed figures cite.</summary>
    internal static readonly SourceId Source = new("SEA-LANES");
    private static readonly Lazy<SeaGraph> Graph = new(SeaGraph.Load);

    /// <summary>The model with those lanes, and what could not be computed.</summary>
    /// <param name="model">The model.</param>
    /// <param name="scenario">The scenario, which says what may be shut; null for any passage, one at a time.</param>
    public static LoadResult<SupplyModel> Fill(SupplyModel model, Scenario? scenario)
    {
        SeaLane[] services = [.. model.SeaLanes.Where(row => !model.Lanes.Contains(row.Id))];

        // Without places the checks have found no contract that lacks a way, and nobody need look again.
        Contract[] missing = model.Sites.Any(site => site.HasPlace)
            ? [.. ContractsWithoutWay.In(model).DistinctBy(row => (row.Supplier, row.Customer))]
            : [];
        if (services.Length + missing.Length == 0)
        {
            return new LoadResult<SupplyModel>(model, []);
        }

        var finder = new RouteFinder(Graph.Value);
        var harbours = new Harbours(Graph.Value, finder);
        var ways = new SeaWays(finder, scenario is null ? null : Shut(scenario));
        var findings = new List<Finding>();
        var edit = new ModelEdit(model);
        var byService = new ServiceLanes(model, harbours, ways);
        foreach (var lane in services.SelectMany(row => byService.Of(row, findings)))
        {
            edit.Add(lane);
        }

        foreach (var contract in missing)
        {
            var lanes = Lanes(model, contract, harbours, ways);
            lanes.ForEach(edit.Add);
            if (lanes.Count == 0)
            {
                findings.Add(NoWay(contract));
            }
        }

        if (!model.Sources.Contains(Source))
        {
            edit.Add(SourceRow());
        }

        return LoadResult<SupplyModel>.Of(edit.Apply(), findings);
    }

    private static ImmutableArray<string> Shut(Scenario scenario) =>
        [.. scenario.AllEvents.Select(row => row.Passage?.Code).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    private static List<Lane> Lanes(SupplyModel model, Contract contract, Harbours harbours, SeaWays ways)
    {
        var (supplier, customer) = (model.Sites.Get(contract.Supplier), model.Sites.Get(contract.Customer));
        if (harbours.Of(supplier) is not { } from || harbours.Of(customer) is not { } to)
        {
            return [];
        }

        double straight = Harbours.Km(from.Place, to.Place);
        double overland = Overland.Days(straight) + Overland.HandlingDays;
        string? label = LabelOf(model, supplier, customer);
        return overland <= SeaWays.DaysAshore(from, to)
            ? [Road(contract, straight, overland, label)]
            : [.. ways.Between(from, to, ClosureSet.Default, SeaWays.Knots).Select(way => BySea(contract, way, from, to, label))];
    }

    private static Lane Road(Contract contract, double km, double days, string? label) => new()
    {
        Id = new LaneId($"{contract.Supplier}~{contract.Customer}"),
        From = contract.Supplier,
        To = contract.Customer,
        Mode = LaneMode.Road,
        TransitDays = SeaWay.Rounded(days),
        Source = Source.Code,
        Label = label,
        Note = $"computed: {km:0} km of great circle",
    };

    private static Lane BySea(Contract contract, SeaWay way, Harbour from, Harbour to, string? label) =>
        way.ToLane($"{contract.Supplier}~{contract.Customer}", contract.Supplier, contract.Customer) with
        {
            Source = Source.Code,
            Label = label,
            Note = way.NoteOf(from, to),
        };

    private static string? LabelOf(SupplyModel model, Site one, Site other) =>
        Label.TryParse(one.Label, model.Markings, out var first) && Label.TryParse(other.Label, model.Markings, out var second)
            ? first.Join(second).ToText(model.Markings) is { Length: > 0 } text ? text : null
            : one.Label;

    private static Finding NoWay(Contract contract) => Finding.Of(
        "LS017", "contracts", contract.FileRow, "transit_weeks", "nothing, and no way by sea between the ports of the two sites",
        $"transit_weeks, lanes from {contract.Supplier} to {contract.Customer}, or other places");

    private static SourceRow SourceRow() => new()
    {
        Id = Source,
        Title = $"Computed lanes: sea graph of Natural Earth coastlines at {SeaWays.Knots} knots or the service's speed, {SeaWays.PortDays} day in each port, 1.3 great circles at 500 km a day overland",
        Publisher = "Longsplice",
        Kind = SourceKind.Assumed,
    };
}
