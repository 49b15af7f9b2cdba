namespace Longsplice.Engine.Network;

/// <summary>Which flows use the lanes and passages that have a limit; found in one pass over the routes.</summary>
internal sealed class RouteUse
{
    private readonly List<int>?[] _ofLane;
    private readonly List<int>?[] _ofPassage;

    public RouteUse(LaneGraph lanes, Route?[] routes)
    {
        _ofLane = Lists(lanes.Count, lane => double.IsFinite(LaneCapacity.Of(lanes, lane)));
        _ofPassage = Lists(lanes.PassageNames.Length, passage => double.IsFinite(lanes.PassageCapacity[passage]));
        bool any = Array.Exists(_ofLane, list => list is not null) || Array.Exists(_ofPassage, list => list is not null);
        for (int flow = 0; flow < routes.Length && any; flow++)
        {
            foreach (int lane in routes[flow]?.Lanes ?? [])
            {
                Add(_ofLane[lane], flow);
                Array.ForEach(lanes.Passages[lane], passage => Add(_ofPassage[passage], flow));
            }
        }
    }

    /// <summary>Flows over a limited lane, ascending.</summary>
    public int[] OfLane(int lane) => [.. _ofLane[lane]!];

    /// <summary>Flows through a limited passage, ascending.</summary>
    public int[] OfPassage(int passage) => [.. _ofPassage[passage]!];

    private static List<int>?[] Lists(int count, Func<int, bool> isLimited) =>
        [.. Enumerable.Range(0, count).Select(number => isLimited(number) ? new List<int>() : null)];

    /// <summary>Flows come in ascending order; a passage that two lanes of a route cross counts once.</summary>
    private static void Add(List<int>? flows, int flow)
    {
        if (flows is not null && (flows.Count == 0 || flows[^1] != flow))
        {
            flows.Add(flow);
        }
    }
}
