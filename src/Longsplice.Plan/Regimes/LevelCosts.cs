using Longsplice.Plan.Lp;

namespace Longsplice.Plan.Regimes;

/// <summary>What each column of a plan costs on each level.</summary>
internal static class LevelCosts
{
    private const double WeeksPerYear = 52;
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashFactor = 1099511628211;

    /// <summary>The costs of a level.</summary>
    public static double[] Of(PlanLevel level, PlanGround ground, PlanProgram plan) => level switch
    {
        PlanLevel.Lateness => Each(plan, (quantity, _, id) =>
            quantity == Quantity.Backlog ? ground.Network.Demands.ShortageCost[id] / WeeksPerYear : 0),
        PlanLevel.Cost => Money(ground, plan),
        PlanLevel.Settled => Each(plan, Weight),
        _ => plan.Program.Costs.ToArray(),
    };

    /// <summary>USD of starts and of ways; what has no price in the tables costs nothing.</summary>
    private static double[] Money(PlanGround ground, PlanProgram plan)
    {
        double[] starts = [.. ground.Network.Model.Recipes.Select(row => row.UnitCostUsd ?? 0)];
        return Each(plan, (quantity, at, id) => quantity switch
        {
            Quantity.Make when id < starts.Length => starts[id],
            Quantity.Send or Quantity.SendJointly => ground.Course.TransportCost[at][id],
            _ => 0,
        });
    }

    /// <summary>
    /// Between 1 and 2, from what the column is (FNV-1a): so generic that one plan only is the least, whichever way
    /// the solver came there.
    /// </summary>
    private static double Weight(Quantity quantity, int at, int id)
    {
        ulong hash = HashStart;
        foreach (int part in (int[])[(int)quantity, at & 255, at >> 8, id & 255, id >> 8])
        {
            hash = unchecked((hash ^ (uint)part) * HashFactor);
        }

        return 1 + ((hash >> 33) % 1000 / 1000.0);
    }

    private static double[] Each(PlanProgram plan, Func<Quantity, int, int, double> cost) =>
        [.. plan.Columns.Cells.Select(cell => cost(cell.Quantity, cell.At, cell.Id))];
}
