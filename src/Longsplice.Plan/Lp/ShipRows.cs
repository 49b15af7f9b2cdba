namespace Longsplice.Plan.Lp;

/// <summary>
/// What lands in the week in which it is sent may serve demand in that week but not be shipped on; one row where
/// such goods land at a point that ships:
/// <code>
/// ship[k,t]   Σ f out(t) + Σ a x(t) ≤ I(t−1) + moved + due + landed or finished from earlier weeks + made with lead 0 + stood in + below − reserve
/// </code>
/// </summary>
internal static class ShipRows
{
    public static void Write(PlanRows rows, int at, int point)
    {
        var claims = rows.Network.Claims;
        bool ships = claims.FlowStart[claims.PointStart[point]] < claims.FlowStart[claims.PointStart[point + 1]];
        if (!ships || !rows.HasSameWeekLanding(point, at))
        {
            return;
        }

        rows.AddShipments(point, at, 1);
        rows.AddUse(point, at, 1);
        rows.AddAvailable(point, at, -1);
        rows.AddInstantOutput(point, at, -1, onlySubstitutions: false);
        rows.Writer.EndAtMost(RowFamily.Ship, point, at, rows.Course.Due[at][point] - rows.Course.Reserve[at][point]);
    }
}
