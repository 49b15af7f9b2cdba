namespace Longsplice.Engine.Network;

/// <summary>What can leave over a lane in a week.</summary>
internal static class LaneCapacity
{
    /// <summary>
    /// The smaller of the lane's capacity and what its fleet lifts: ships are away for two transits,
    /// so a fleet of F tonnes lifts F · 7 / (2 · days) tonnes a week.
    /// </summary>
    public static double Of(LaneGraph graph, int lane) =>
        Math.Min(graph.Capacity[lane], graph.FleetTonnes[lane] * 7 / Math.Max(7, 2 * graph.Days[lane]));
}
