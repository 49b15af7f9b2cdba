namespace Longsplice.Plan.Lp;

/// <summary>
/// Nobody draws on a reserve, but a stock may lie below it from the start or because an event took it:
/// <code>
/// reserve[k,t]     I(t) + below(t) ≥ reserve(t)
/// belowdown[k,t]   below(t) ≤ below(t−1) + taken(t)
/// </code>
/// </summary>
internal static class ReserveRows
{
    public static void Write(PlanRows rows, int at, int point)
    {
        var writer = rows.Writer;
        writer.Add(Quantity.Stock, at, point, 1);
        writer.Add(Quantity.Below, at, point, 1);
        writer.EndAtLeast(RowFamily.Reserve, point, at, rows.Course.Reserve[at][point]);
        writer.Add(Quantity.Below, at, point, 1);
        writer.Add(Quantity.Below, at - 1, point, -1);
        for (int move = 0; move < rows.Course.Moves.Length; move++)
        {
            if (rows.Course.Moves[move].Point == point)
            {
                writer.Add(Quantity.Move, at, move, -1);
            }
        }

        writer.EndAtMost(RowFamily.BelowDown, point, at, 0);
    }
}
