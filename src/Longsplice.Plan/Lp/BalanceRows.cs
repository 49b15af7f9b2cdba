namespace Longsplice.Plan.Lp;

/// <summary>
/// The engine's state equation, one row a stock point and week:
/// <code>
/// balance[k,t]   I(t) − I(t−1) − moved − Σ landed f − Σ yield x(t − lead) + Σ a x(t) + Σ f out(t) + Σ y(t) = due(t)
/// </code>
/// due holds what was under way or in work at the start and what is bought. Its dual is the worth of one more unit
/// at the point in the week.
/// </summary>
internal static class BalanceRows
{
    public static void Write(PlanRows rows, int at, int point)
    {
        var writer = rows.Writer;
        writer.Add(Quantity.Stock, at, point, 1);
        writer.Add(Quantity.Stock, at - 1, point, -1);
        rows.AddMoves(point, at, -1);
        rows.AddLandings(point, at, -1, sameWeek: true);
        rows.AddFinished(point, at, -1);
        rows.AddInstantOutput(point, at, -1, onlySubstitutions: false);
        rows.AddUse(point, at, 1);
        rows.AddStandIns(point, at, 1);
        rows.AddShipments(point, at, 1);
        foreach (int demand in rows.Network.Points.Demands[point])
        {
            writer.Add(Quantity.Serve, at, demand, 1);
        }

        writer.EndEqual(RowFamily.Balance, point, at, rows.Course.Due[at][point]);
    }
}
