using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Options;

/// <summary>
/// A budget that holds though up to Γ of the costs turn out at their highest (Bertsimas and Sim 2004):
/// <code>
/// Σ c x + Γ z + Σ p ≤ B      z + p ≥ d x      z, p ≥ 0
/// </code>
/// with c the cost and c + d the highest. At Γ = 0 it is the nominal budget, at the number of options the worst.
/// A fractional Γ counts one cost in part.
/// </summary>
internal static class RobustBudget
{
    /// <summary>Adds the rows; decision number i is column i.</summary>
    /// <param name="program">The first stage.</param>
    /// <param name="costs">Cost of each decision.</param>
    /// <param name="excess">By how much each cost may be higher.</param>
    /// <param name="budget">Most that may be spent.</param>
    /// <param name="gamma">How many costs may be at their highest.</param>
    public static void Add(LinearProgram program, ReadOnlySpan<double> costs, ReadOnlySpan<double> excess, double budget, double gamma)
    {
        var entries = new List<(int, double)>();
        int common = program.AddColumn(0, 0, double.PositiveInfinity);
        entries.Add((common, gamma));
        for (int decision = 0; decision < costs.Length; decision++)
        {
            int own = program.AddColumn(0, 0, double.PositiveInfinity);
            program.AddRow(0, double.PositiveInfinity, [(common, 1), (own, 1), (decision, -excess[decision])]);
            entries.Add((decision, costs[decision]));
            entries.Add((own, 1));
        }

        program.AddRow(double.NegativeInfinity, budget, entries);
    }

    /// <summary>The highest sum when up to Γ of the costs are at their highest.</summary>
    public static double Worst(IEnumerable<(double Cost, double Excess)> chosen, double gamma)
    {
        double sum = 0;
        double left = gamma;
        foreach (var (cost, excess) in chosen.OrderByDescending(one => one.Excess))
        {
            sum += cost + (excess * Math.Clamp(left, 0, 1));
            left--;
        }

        return sum;
    }
}
