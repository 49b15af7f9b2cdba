using Longsplice.Engine.Network;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Start;

/// <summary>
/// Lists what can bind at the start: capacities of recipes and lines, contract maxima,
/// lanes, passages and a year's licence quota spread over its weeks. Ordered by id; what uses none of a resource
/// does not depend on it.
/// </summary>
internal static class Resources
{
    public static Resource[] Of(SupplyNetwork network, Route?[] routes)
    {
        var use = new RouteUse(network.Lanes, routes);
        return
        [
            .. Recipes(network)
                .Concat(Lines(network))
                .Concat(Contracts(network))
                .Concat(Lanes(network, use))
                .Concat(Passages(network, use))
                .Concat(Quotas(network))
                .OrderBy(resource => resource.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Resource> Recipes(SupplyNetwork network) => Enumerable
        .Range(0, network.Recipes.Listed)
        .Select(recipe => new Resource(
            network.Model.Recipes[recipe].Id.Code, network.Recipes.Capacity[recipe], [], [], [recipe], [1]));

    private static IEnumerable<Resource> Lines(SupplyNetwork network) => Enumerable
        .Range(0, network.Model.Lines.Count)
        .Select(line =>
        {
            int[] members = [.. network.Recipes.OnLine[line].ToArray().Where(recipe => network.Recipes.HoursPerStart[recipe] > 0)];
            double[] hours = Array.ConvertAll(members, recipe => network.Recipes.HoursPerStart[recipe]);
            string id = network.Model.Lines[line].Id.Code;
            return new Resource(id, network.Recipes.LineHours[line], [], [], members, hours);
        });

    private static IEnumerable<Resource> Contracts(SupplyNetwork network) => Enumerable
        .Range(0, network.Flows.Count)
        .Where(flow => double.IsFinite(network.Flows.Max[flow]))
        .Select(flow => new Resource(
            network.Model.Contracts[network.Flows.Contract[flow]].Id.Code,
            network.Flows.Max[flow],
            [flow],
            [1],
            [],
            []));

    private static IEnumerable<Resource> Lanes(SupplyNetwork network, RouteUse use) => Enumerable
        .Range(0, network.Lanes.Count)
        .Where(lane => double.IsFinite(LaneCapacity.Of(network.Lanes, lane)))
        .Select(lane => Transport(
            network,
            network.Model.Lanes[lane].Id.Code,
            LaneCapacity.Of(network.Lanes, lane),
            use.OfLane(lane)));

    private static IEnumerable<Resource> Passages(SupplyNetwork network, RouteUse use) => Enumerable
        .Range(0, network.Lanes.PassageNames.Length)
        .Where(passage => double.IsFinite(network.Lanes.PassageCapacity[passage]))
        .Select(passage => Transport(
            network,
            network.Lanes.PassageNames[passage],
            network.Lanes.PassageCapacity[passage],
            use.OfPassage(passage)));

    private static Resource Transport(SupplyNetwork network, string id, double limit, int[] users)
    {
        int[] flows = Array.FindAll(users, flow => network.Flows.UnitMassTonnes[flow] > 0);
        return new Resource(
            id, limit, flows, Array.ConvertAll(flows, flow => network.Flows.UnitMassTonnes[flow]), [], []);
    }

    private static IEnumerable<Resource> Quotas(SupplyNetwork network) => Enumerable
        .Range(0, network.Licences.Count)
        .Where(licence => network.Licences.Status[licence] == LicenceStatus.Licensed
            && double.IsFinite(network.Licences.QuotaPerYear[licence]))
        .Select(licence =>
        {
            int[] flows = network.Licences.Flows[licence];
            string id = network.Model.Licences[licence].Id?.Code ?? "";
            double weekly = network.Licences.QuotaPerYear[licence] / 52;
            return new Resource(id, weekly, flows, Array.ConvertAll(flows, _ => 1.0), [], []);
        });
}
