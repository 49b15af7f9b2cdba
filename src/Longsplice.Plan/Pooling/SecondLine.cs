namespace Longsplice.Plan.Pooling;

/// <summary>What a second line costs, and what it is good for when one line is lost.</summary>
/// <param name="Cost">Cost of the orders with two lines, less that with as many as are cheapest, in USD.</param>
/// <param name="Share">That as a share of the latter.</param>
/// <param name="LearningBound">Share by which splitting a line in two raises unit costs at most, by the steepest curve.</param>
/// <param name="WeeksBefore">Weeks of orders that can be made in an outage of the larger line, with the cheapest lines.</param>
/// <param name="WeeksAfter">The same with two lines.</param>
public sealed record SecondLine(double Cost, double Share, double LearningBound, double WeeksBefore, double WeeksAfter)
{
    /// <summary>Weeks bought.</summary>
    public double Weeks => WeeksAfter - WeeksBefore;

    /// <summary>USD for each week bought; null where none is.</summary>
    public double? CostPerWeek => Weeks > 1e-9 ? Cost / Weeks : null;

    /// <summary>Compares two plans.</summary>
    /// <param name="problem">The orders.</param>
    /// <param name="one">The cheapest plan.</param>
    /// <param name="two">The cheapest with two lines.</param>
    /// <param name="outageWeeks">Weeks for which a line is lost.</param>
    public static SecondLine Of(PoolProblem problem, PoolPlan one, PoolPlan two, double outageWeeks) => new(
        Math.Max(0, two.Cost - one.Cost),
        one.Cost > 0 ? Math.Max(0, (two.Cost / one.Cost) - 1) : 0,
        PoolBounds.Splitting(problem.Lines.Min(line => line.Curve.Exponent)),
        outageWeeks * Left(problem, one),
        outageWeeks * Left(problem, two));

    /// <summary>
    /// Share of a year's orders that is still made when the line that is missed most stops: lines that are warm make up
    /// to their capacity where it has a limit, else what they made in their best year.
    /// </summary>
    private static double Left(PoolProblem problem, PoolPlan plan)
    {
        double year = problem.Demand.Average();
        double[] warm = [.. problem.Lines.Select((line, number) => plan.Lots[number].Sum() <= 0 ? 0
            : double.IsFinite(line.CapacityPerYear) ? line.CapacityPerYear : plan.Lots[number].Max())];
        return Math.Min(1, (warm.Sum() - warm.Max()) / year);
    }
}
