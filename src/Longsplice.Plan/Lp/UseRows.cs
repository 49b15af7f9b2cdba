namespace Longsplice.Plan.Lp;

/// <summary>
/// Production comes before what is made or lands in the same week; one row where a point that is an input has either:
/// <code>
/// use[k,t]   Σ a x(t) ≤ I(t−1) + moved + due + landed or finished from earlier weeks + stood in + below − reserve
/// </code>
/// What stands in for the item may do so before production; what this item stands in for is left out, since it may
/// happen later in the week. The dual is the worth of having the unit a week earlier.
/// </summary>
internal static class UseRows
{
    public static void Write(PlanRows rows, int at, int point)
    {
        if (!IsNeeded(rows, at, point))
        {
            return;
        }

        rows.AddUse(point, at, 1);
        rows.AddAvailable(point, at, -1);
        rows.AddInstantOutput(point, at, -1, onlySubstitutions: true);
        rows.Writer.EndAtMost(RowFamily.Use, point, at, rows.Course.Due[at][point] - rows.Course.Reserve[at][point]);
    }

    private static bool IsNeeded(PlanRows rows, int at, int point)
    {
        var recipes = rows.Network.Recipes;
        bool isInput = false;
        foreach (int input in rows.Network.Points.UsedBy[point])
        {
            isInput |= recipes.InputRecipe[input] < recipes.Listed;
        }

        bool hasInstantOutput = false;
        foreach (int recipe in rows.Network.Points.MadeBy[point])
        {
            hasInstantOutput |= recipes.LeadWeeks[recipe] == 0;
        }

        return isInput && (hasInstantOutput || rows.HasSameWeekLanding(point, at));
    }
}
