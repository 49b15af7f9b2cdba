namespace Longsplice.Plan.Lp;

/// <summary>
/// What is required is served, lost or still owed. With e required, u0 never promised:
/// <code>
/// demand[d,t]   lost:  y + s = e + u0            kept:  y + B(t) − B(t−1) + g = e + u0,  0 ≤ g ≤ u0
/// short[d,t]                                     kept:  s + y + g ≥ e + u0
/// </code>
/// The dual of demand is what one more unit required would cost.
/// </summary>
internal static class DemandRows
{
    public static void Write(PlanRows rows, int at, int demand)
    {
        double required = rows.Course.Requirement[at][demand] + rows.Course.Gap[at][demand];
        rows.Writer.Add(Quantity.Serve, at, demand, 1);
        if (!rows.Network.Demands.IsKept[demand])
        {
            rows.Writer.Add(Quantity.Short, at, demand, 1);
            rows.Writer.EndEqual(RowFamily.Demand, demand, at, required);
            return;
        }

        rows.Writer.Add(Quantity.Backlog, at, demand, 1);
        rows.Writer.Add(Quantity.Backlog, at - 1, demand, -1);
        rows.Writer.Add(Quantity.Gap, at, demand, 1);
        rows.Writer.EndEqual(RowFamily.Demand, demand, at, required);
        rows.Writer.Add(Quantity.Short, at, demand, 1);
        rows.Writer.Add(Quantity.Serve, at, demand, 1);
        rows.Writer.Add(Quantity.Gap, at, demand, 1);
        rows.Writer.EndAtLeast(RowFamily.Short, demand, at, required);
    }
}
