using Longsplice.Engine.Events;
using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>What lanes, passages and slowed contracts can carry in a week, with the flows that use them now.</summary>
internal sealed class TransportLimits(SupplyNetwork network, CompiledEvents events)
{
    /// <summary>The limits for the routes of now.</summary>
    public IEnumerable<Limit> Of(Route?[] routes)
    {
        var use = new RouteUse(network.Lanes, routes);
        return Lanes(use).Concat(Passages(use)).Concat(SlowedContracts());
    }

    private IEnumerable<Limit> Lanes(RouteUse use) => Enumerable
        .Range(0, network.Lanes.Count)
        .Where(lane => double.IsFinite(LaneCapacity.Of(network.Lanes, lane)))
        .Select(lane => Tonnes(
            (LimitKind.Lane, lane),
            use.OfLane(lane),
            LaneCapacity.Of(network.Lanes, lane),
            [.. events.Lanes.Where(change => TouchesLane(change, lane))]));

    private IEnumerable<Limit> Passages(RouteUse use) => Enumerable
        .Range(0, network.Lanes.PassageNames.Length)
        .Where(passage => double.IsFinite(network.Lanes.PassageCapacity[passage]))
        .Select(passage => Tonnes(
            (LimitKind.Passage, passage),
            use.OfPassage(passage),
            network.Lanes.PassageCapacity[passage],
            [.. events.Lanes.Where(change => change.Passage == passage)]));

    private IEnumerable<Limit> SlowedContracts() => events.Lanes
        .Where(change => change.Flow >= 0 && double.IsFinite(network.Flows.Max[change.Flow]))
        .Select(change => new Limit((LimitKind.Contract, change.Flow), [change.Flow], [1], week => change.Touches(week)
            ? network.Flows.Max[change.Flow] * change.Remaining
            : double.PositiveInfinity));

    /// <summary>A passage without a capacity of its own slows the lanes that cross it.</summary>
    private bool TouchesLane(LaneChange change, int lane) =>
        change.Lane == lane
        || (change.Passage >= 0
            && double.IsInfinity(network.Lanes.PassageCapacity[change.Passage])
            && network.Lanes.Passages[lane].Contains(change.Passage));

    private Limit Tonnes((LimitKind Kind, int Number) source, int[] flows, double capacity, LaneChange[] changes) => new(
        source,
        flows,
        Array.ConvertAll(flows, flow => network.Flows.UnitMassTonnes[flow]),
        week => capacity * Remaining(changes, week));

    private static double Remaining(LaneChange[] changes, int week)
    {
        double remaining = 1;
        foreach (var change in changes)
        {
            remaining *= change.Touches(week) ? change.Remaining : 1;
        }

        return remaining;
    }
}
