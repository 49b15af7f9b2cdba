using CsCheck;
using Longsplice.Plan.Pooling;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Pooling;

/// <summary>The program against every whole-numbered plan, and against the closed forms.</summary>
public sealed class PoolProgramTests
{
    /// <summary>More than all orders and any break or minimum lot.</summary>
    private const int MostLot = 18;

    private static readonly Gen<PoolLine> RandomLine =
        from setup in Gen.Int[0, 30]
        from first in Gen.Int[1, 20]
        from slope in OneOf(0.8, 0.85, 0.9, 0.95, 1.0)
        from theory in OneOf(LearningTheory.Unit, LearningTheory.CumulativeAverage)
        from before in OneOf(0.0, 0, 5, 40)
        from least in OneOf(0.0, 0, 3, 5)
        from capacity in OneOf(double.PositiveInfinity, 6, 9, 12)
        from breakAt in Gen.Int[2, 8]
        from share in OneOf(0.0, 0.0, 0.1, 0.3)
        select new PoolLine("L", setup, new LearningCurve(first, slope, theory, before), least, capacity, breakAt, share);

    private static readonly Gen<PoolProblem> RandomProblem =
        from demand in Gen.Int[0, 5].Array[2]
        from lines in RandomLine.Array[1, 2]
        from isMultiYear in Gen.Bool
        from two in Gen.Bool
        select new PoolProblem(
            [.. demand.Select(units => (double)units)], [.. lines], isMultiYear, two && lines.Length > 1 ? 2 : 1, WholeHalf(demand.Sum()));

    /// <summary>A half that is a whole number of units, so that the best plan is whole too.</summary>
    private static double WholeHalf(int units) => units > 0 ? units / 2 / (double)units : 0;

    [Fact]
    public void Solve_On200RandomCases_IsWithinOnePercentOfEveryPlan()
    {
        int solved = 0;
        RandomProblem.Sample(
            problem =>
            {
                double best = Enumerated(problem);
                var plan = PoolProgram.Solve(problem, default);
                if (plan is null)
                {
                    best.ShouldBe(double.PositiveInfinity);
                    return;
                }

                Interlocked.Increment(ref solved);
                plan.Cost.ShouldBeInRange(best - 1e-6, (best * 1.01) + 1e-6);
                plan.Bound.ShouldBeLessThanOrEqualTo(best + 1e-6);
                plan.Cost.ShouldBeGreaterThanOrEqualTo(PoolBounds.LeastCost(problem) - 1e-6);
            },
            iter: 200);
        solved.ShouldBeGreaterThan(150);
    }

    /// <summary>Large books: the plan is proven within one percent by its own bound.</summary>
    [Fact]
    public void Solve_OnLargeBooks_ProvesItsGap() => Gen.Int[100, 50_000].Array[3].Select(OneOf(0.8, 0.9)).Sample(
        (demand, slope) =>
        {
            PoolLine[] lines = [Line(1e6, 9_000, slope, 20_000), Line(4e5, 9_500, slope, double.PositiveInfinity)];
            var plan = PoolProgram.Solve(new PoolProblem([.. demand.Select(units => (double)units)], [.. lines], IsMultiYear: true), default)!;
            plan.Bound.ShouldBeGreaterThan(0.99 * plan.Cost);
        },
        iter: 10);

    /// <summary>Many lines of nearly the same cost leave the search far too much to look at.</summary>
    [Fact]
    public void Solve_OfAHardSearch_IsStoppedInItsMidst()
    {
        var random = new Random(3);
        PoolLine[] lines = [.. Enumerable.Range(0, 12).Select(_ => Line(random.Next(200_000, 210_000), random.Next(900, 910), 0.9, random.Next(300, 400)))];
        double[] demand = [.. Enumerable.Range(0, 10).Select(_ => (double)random.Next(1_000, 2_000))];
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        Should.Throw<OperationCanceledException>(() => PoolProgram.Solve(new PoolProblem([.. demand], [.. lines], IsMultiYear: true), stop.Token));
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(number => values[number]);

    private static PoolLine Line(double setup, double first, double slope, double capacity) =>
        new("L", setup, new LearningCurve(first, slope, LearningTheory.Unit, 100), 0, capacity, 0, 0);

    /// <summary>The cheapest of all plans in whole units: every pair of lots of a line with every pair of the other.</summary>
    private static double Enumerated(PoolProblem problem)
    {
        double best = double.PositiveInfinity;
        var plans = problem.Lines.Select(line => Lots(line).ToArray()).ToArray();
        foreach (var one in plans[0])
        {
            foreach (var other in plans.Length > 1 ? plans[1] : [(0, 0, 0)])
            {
                double cost = one.Cost + other.Cost;
                if (cost < best && IsFeasible(problem, plans.Length, [one, other]))
                {
                    best = cost;
                }
            }
        }

        return best;
    }

    private static IEnumerable<(int First, int Second, double Cost)> Lots(PoolLine line)
    {
        int[] lots = [.. Enumerable.Range(0, MostLot + 1).Where(lot => lot <= line.CapacityPerYear && (lot == 0 || lot >= line.MinimumLot))];
        return from first in lots from second in lots select (first, second, line.LotCost(0, first) + line.LotCost(first, second));
    }

    private static bool IsFeasible(PoolProblem problem, int lines, (int First, int Second, double Cost)[] lots)
    {
        int first = lots.Sum(line => line.First), second = lots.Sum(line => line.Second);
        bool isMet = first >= problem.Demand[0] && (problem.IsMultiYear ? first + second >= problem.Demand.Sum() : second >= problem.Demand[1]);
        double part = problem.LeastPart * problem.Demand.Sum();
        return isMet && (problem.LeastLines == 1 || lots.Take(lines).Count(line => line.First + line.Second >= part - 1e-9) >= 2);
    }
}
