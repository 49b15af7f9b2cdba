namespace Longsplice.Plan.Lp;

/// <summary>
/// A licence lets so much leave in 52 weeks, counted over the weeks in which it binds:
/// <code>
/// quota[licence,period]   Σ f ≤ quota
/// </code>
/// The row's week is the first of the period. The dual is the price of a unit of quota.
/// </summary>
internal static class QuotaRows
{
    public static void Write(PlanRows rows, KnownWeeks weeks, Ceiling quota)
    {
        foreach (int at in quota.Weeks.Where(at => at < weeks.End))
        {
            foreach (int flow in quota.Flows)
            {
                rows.AddSent(flow, at, 1);
            }
        }

        rows.Writer.EndAtMost(RowFamily.Quota, quota.Number, quota.Weeks[0], quota.Room);
    }
}
