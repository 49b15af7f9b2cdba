using Longsplice.Engine.Events;
using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>What lanes, passages and slowed contracts can carry in a week, with the flows that use them now.</summary>
internal sealed class TransportLimits(SupplyNetwork network, CompiledEvents events)
{
    private readonly int[] _lanes = [.. Enumerable.Range(0, network.Lanes.Count)
        .Where(lane => double.IsFinite(LaneCapacity.Of(network.Lanes, lane)))];

    private readonly int[] _passages = [.. Enumerable.Range(0, network.Lanes.PassageNames.Length)
        .Where(passage => double.IsFinite(network.Lanes.PassageCapacity[passage]))];

    /// <summary>True where anything can hold in this run.</summary>
    public bool Any => _lanes.Length > 0 || _passages.Length > 0 || events.Lanes.Exists(change => change.Flow >= 0);

    public IEnumerable<Limit> Of(State state, int week)
    {
        foreach (int lane in _lanes)
        {
            double room = LaneCapacity.Of(network.Lanes, lane) * Remaining(week, change => TouchesLane(change, lane));
            yield return Tonnes(Flows(state, step => step == lane), room);
        }

        foreach (int passage in _passages)
        {
            double room = network.Lanes.PassageCapacity[passage] * Remaining(week, change => change.Passage == passage);
            yield return Tonnes(Flows(state, step => network.Lanes.Passages[step].Contains(passage)), room);
        }

        foreach (var change in events.Lanes)
        {
            if (change.Flow >= 0 && change.Touches(week) && double.IsFinite(network.Flows.Max[change.Flow]))
            {
                yield return new Limit([change.Flow], [1], network.Flows.Max[change.Flow] * change.Remaining);
            }
        }
    }

    /// <summary>A passage without a capacity of its own slows the lanes that cross it.</summary>
    private bool TouchesLane(LaneChange change, int lane) =>
        change.Lane == lane
        || (change.Passage >= 0
            && double.IsInfinity(network.Lanes.PassageCapacity[change.Passage])
            && network.Lanes.Passages[lane].Contains(change.Passage));

    private double Remaining(int week, Func<LaneChange, bool> isMeant)
    {
        double remaining = 1;
        foreach (var change in events.Lanes)
        {
            remaining *= change.Touches(week) && isMeant(change) ? change.Remaining : 1;
        }

        return remaining;
    }

    private Limit Tonnes(int[] flows, double room) =>
        new(flows, Array.ConvertAll(flows, flow => network.Flows.UnitMassTonnes[flow]), room);

    private int[] Flows(State state, Func<int, bool> uses) =>
    [
        .. Enumerable.Range(0, network.Flows.Count)
            .Where(flow => state.Flows.Routes[flow] is { } route && route.Lanes.Any(uses)),
    ];
}
