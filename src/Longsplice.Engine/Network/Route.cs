namespace Longsplice.Engine.Network;

/// <summary>A chain of lanes from a supplier's site to a customer's.</summary>
/// <param name="Lanes">Lanes in order of travel.</param>
/// <param name="Days">Days from dispatch to arrival.</param>
public sealed record Route(int[] Lanes, double Days)
{
    /// <summary>
    /// Days from dispatch until goods have passed a passage, or the end of a lane where no passage is given;
    /// NaN where the route doesn't cross it. A lane counts as passed only at its end.
    /// </summary>
    /// <param name="graph">The lanes.</param>
    /// <param name="lane">The lane asked for, or −1.</param>
    /// <param name="passage">The passage asked for, or −1.</param>
    public double DaysUntilPassed(LaneGraph graph, int lane, int passage)
    {
        double before = 0;
        foreach (int step in Lanes)
        {
            if (step == lane)
            {
                return before + graph.Days[step];
            }

            int at = passage < 0 ? -1 : Array.IndexOf(graph.Passages[step], passage);
            if (at >= 0)
            {
                return before + graph.DaysToPassage[step][at];
            }

            before += graph.Days[step];
        }

        return double.NaN;
    }
}
