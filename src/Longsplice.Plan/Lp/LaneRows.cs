namespace Longsplice.Plan.Lp;

/// <summary>
/// Flows share lanes, passages, slowed contracts and what an event lets out in a week:
/// <code>
/// lane[n,t]   Σ use f(t) ≤ room
/// </code>
/// use is tonnes a unit for lanes and passages, 1 for contracts and quotas. The dual is the price of the room.
/// </summary>
internal static class LaneRows
{
    public static void Write(PlanRows rows, int at, Ceiling ceiling)
    {
        for (int member = 0; member < ceiling.Flows.Length; member++)
        {
            rows.AddSent(ceiling.Flows[member], at, ceiling.Use[member]);
        }

        rows.Writer.EndAtMost(RowFamily.Lane, ceiling.Number, at, ceiling.Room);
    }
}
