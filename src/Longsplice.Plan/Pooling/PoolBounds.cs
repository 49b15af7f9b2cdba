namespace Longsplice.Plan.Pooling;

/// <summary>Closed forms that no saving can pass: what a person can check with a pocket calculator.</summary>
public static class PoolBounds
{
    /// <summary>
    /// Share of unit costs that k buyers on one line save at most through learning, against a line each: 1 − k^b. It
    /// holds for any orders, since Σ_{x≤kn} x^b ≥ k^(1+b) Σ_{x≤n} x^b, and equal orders save most.
    /// </summary>
    public static double Learning(int buyers, double exponent) => 1 - Math.Pow(buyers, exponent);

    /// <summary>Share by which splitting a line in two raises unit costs at most: 1/slope − 1.</summary>
    public static double Splitting(double exponent) => Math.Pow(2, -exponent) - 1;

    /// <summary>
    /// What orders cost at least: one setup, and all units on the cheapest line as if it alone made them all, at its
    /// broken price. No line makes more, and the average unit is cheapest where all are made.
    /// </summary>
    public static double LeastCost(PoolProblem problem)
    {
        double wanted = problem.Demand.Sum();
        return wanted <= 0
            ? 0
            : problem.Lines.Min(line => line.Setup) + problem.Lines.Min(line => line.Curve.Cost(wanted) * (1 - line.BreakShare));
    }
}
