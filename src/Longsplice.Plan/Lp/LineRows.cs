namespace Longsplice.Plan.Lp;

/// <summary>
/// Recipes share the hours of their line:
/// <code>
/// line[l,t]   Σ hours x(t) ≤ hours a week
/// </code>
/// The dual is the price of an hour.
/// </summary>
internal static class LineRows
{
    public static void Write(PlanRows rows, int at, int line)
    {
        foreach (int recipe in rows.Network.Recipes.OnLine[line])
        {
            rows.Writer.Add(Quantity.Make, at, recipe, rows.Network.Recipes.HoursPerStart[recipe]);
        }

        rows.Writer.EndAtMost(RowFamily.Line, line, at, rows.Course.LineHours[at][line]);
    }
}
