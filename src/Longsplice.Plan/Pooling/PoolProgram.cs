using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Pooling;

/// <summary>
/// The cheapest lots as a mixed-integer program, over lines l and years t, with made Q = Σ q up to t:
/// <code>
/// min Σ setup z + Σ c          q ≤ capacity z        q ≥ minimum lot z        q ≥ break b
/// demand     Σ q(t) ≥ D(t) by year, or up to each year where lots may be early
/// curve      Q = Σ p λ, made cost F = Σ C(p) λ, Σ λ = 1, λ on two neighbours: λ_k ≤ y_{k−1} + y_k, Σ y = 1
/// cost       c ≥ (1−d) (F(t) − F(t−1))        c ≥ F(t) − F(t−1) − d C(most) b
/// second     Σ_t q ≥ part Σ D u,  Σ u ≥ lines
/// </code>
/// A chord lies below a concave curve, so without price breaks the program's bound is one on the curves themselves;
/// with them it is lowered by the most that chords can be off. Units and money are scaled to 1.
/// </summary>
public sealed class PoolProgram
{
    private const double Gap = 1e-3;
    private const int ExactBelow = 24;
    private const double StepRatio = 1.35;
    private const double FirstStep = 1 / 200.0;

    private readonly PoolProblem _problem;
    private readonly LinearProgram _program = new();
    private readonly double _all;
    private readonly double _money;
    private readonly int[][] _lots;
    private double _slack;

    private PoolProgram(PoolProblem problem)
    {
        _problem = problem;
        _all = Most(problem);
        _money = Math.Max(1, problem.Lines.Max(line => line.Setup + line.Curve.Cost(_all)));
        _lots = [.. problem.Lines.Select(AddLine)];
        AddDemand();
        AddSecondLines();
    }

    /// <summary>Finds the lots; null where no lots fill the orders.</summary>
    /// <param name="problem">Orders and lines.</param>
    /// <param name="cancellation">Stops it, in the midst of a search too.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static PoolPlan? Solve(PoolProblem problem, CancellationToken cancellation)
    {
        if (problem.Demand.Sum() <= 0)
        {
            return new PoolPlan(0, 0, [.. problem.Lines.Select(_ => new double[problem.Demand.Length])]);
        }

        var program = new PoolProgram(problem);
        using var solver = new LinearSolver(program._program, Gap);
        var solution = solver.SolveOrStop(cancellation);
        if (solution.Status != SolveStatus.Optimal)
        {
            return null;
        }

        double[][] lots = Array.ConvertAll(program._lots, line => Array.ConvertAll(line, lot => Snapped(solution.Columns[lot] * program._all)));
        double cost = CostOf(problem, lots);
        return new PoolPlan(cost, Math.Min(cost, (solver.Bound() * program._money) - program._slack), lots);
    }

    /// <summary>What lots cost by the curves themselves.</summary>
    public static double CostOf(PoolProblem problem, double[][] lots)
    {
        double cost = 0;
        for (int line = 0; line < lots.Length; line++)
        {
            double before = 0;
            foreach (double lot in lots[line])
            {
                cost += problem.Lines[line].LotCost(before, lot);
                before += lot;
            }
        }

        return cost;
    }

    /// <summary>Whole units where the solver's noise is all that keeps them from it.</summary>
    private static double Snapped(double lot) => Math.Abs(lot - Math.Round(lot)) < 1e-5 ? Math.Max(0, Math.Round(lot)) : lot;

    /// <summary>More than this is never worth making: all orders, and what minimum lots and breaks force beyond.</summary>
    private static double Most(PoolProblem problem) => problem.Demand.Sum()
        + problem.Lines.Max(line => Math.Max(line.MinimumLot, line.BreakShare > 0 ? line.BreakQuantity : 0)) * problem.Demand.Length;

    private int[] AddLine(PoolLine line)
    {
        double most = Math.Min(_all, line.CapacityPerYear * _problem.Demand.Length);
        double[] points = Points(most, line);
        double[] costs = Array.ConvertAll(points, line.Curve.Cost);
        _slack += line.BreakShare * (_problem.Demand.Length - 1) * ChordError(line, points, costs);
        int[] lots = new int[_problem.Demand.Length];
        (int Column, double Coefficient)[] before = [];
        for (int year = 0; year < lots.Length; year++)
        {
            lots[year] = AddLot(line);
            var curve = AddCurve(points, lots.AsSpan(0, year + 1));
            (int, double)[] made = [.. curve.Select((column, point) => (column, costs[point] / _money))];
            AddCost(line, lots[year], made, before, costs[^1] / _money);
            before = made;
        }

        return lots;
    }

    private int AddLot(PoolLine line)
    {
        double most = Math.Min(line.CapacityPerYear, _all) / _all;
        int lot = _program.AddColumn(0, 0, most);
        int runs = _program.AddInteger(line.Setup / _money, 0, 1);
        AtLeast(0, [(runs, most), (lot, -1)]);
        AtLeast(0, [(lot, 1), (runs, -line.MinimumLot / _all)]);
        return lot;
    }

    private void AddCost(
        PoolLine line, int lot, (int Column, double Coefficient)[] made, (int Column, double Coefficient)[] before, double most)
    {
        int cost = _program.AddColumn(1, 0, double.PositiveInfinity);
        AtLeast(0, Rise(cost, made, before, 1 - line.BreakShare));
        if (line.BreakShare > 0)
        {
            int broken = _program.AddInteger(0, 0, 1);
            AtLeast(0, [(lot, 1), (broken, -line.BreakQuantity / _all)]);
            AtLeast(0, Rise(cost, made, before, 1).Append((broken, line.BreakShare * most)));
        }
    }

    private static IEnumerable<(int Column, double Coefficient)> Rise(
        int cost, (int Column, double Coefficient)[] made, (int Column, double Coefficient)[] before, double share) =>
    [
        (cost, 1),
        .. made.Select(entry => (entry.Column, -share * entry.Coefficient)),
        .. before.Select(entry => (entry.Column, share * entry.Coefficient)),
    ];

    /// <summary>Weights of the points between which what was made so far lies.</summary>
    private int[] AddCurve(double[] points, ReadOnlySpan<int> lots)
    {
        int[] weights = Array.ConvertAll(points, _ => _program.AddColumn(0, 0, 1));
        int[] segments = [.. points.Skip(1).Select(_ => _program.AddInteger(0, 0, 1))];
        Exactly(1, weights.Select(column => (column, 1.0)));
        Exactly(1, segments.Select(column => (column, 1.0)));
        Exactly(0, lots.ToArray().Select(column => (column, 1.0)).Concat(weights.Select((column, point) => (column, -points[point] / _all))));
        for (int point = 0; point < points.Length; point++)
        {
            int[] beside = [.. Enumerable.Range(point - 1, 2).Where(segment => segment >= 0 && segment < segments.Length)];
            AtLeast(0, beside.Select(segment => (segments[segment], 1.0)).Append((weights[point], -1)));
        }

        return weights;
    }

    private void AddDemand()
    {
        double wanted = 0;
        for (int year = 0; year < _problem.Demand.Length; year++)
        {
            wanted = _problem.Demand[year] + (_problem.IsMultiYear ? wanted : 0);
            int first = _problem.IsMultiYear ? 0 : year;
            AtLeast(wanted / _all, _lots.SelectMany(line => line[first..(year + 1)]).Select(lot => (lot, 1.0)));
        }
    }

    private void AddSecondLines()
    {
        if (_problem.LeastLines > 1)
        {
            double part = _problem.LeastPart * _problem.Demand.Sum() / _all;
            int[] used = Array.ConvertAll(_lots, line =>
            {
                int use = _program.AddInteger(0, 0, 1);
                AtLeast(0, line.Select(lot => (lot, 1.0)).Append((use, -part)));
                return use;
            });
            AtLeast(_problem.LeastLines, used.Select(use => (use, 1.0)));
        }
    }

    /// <summary>Points of the curve: every unit where there are few; else steps, and the sums that plans are made of.</summary>
    private double[] Points(double most, PoolLine line)
    {
        if (most <= ExactBelow && most == Math.Floor(most))
        {
            return [.. Enumerable.Range(0, (int)most + 1).Select(unit => (double)unit)];
        }

        var points = new SortedSet<double> { 0, most };
        double sum = 0;
        foreach (double wanted in _problem.Demand)
        {
            sum += wanted;
            points.UnionWith([wanted, sum]);
        }

        points.UnionWith([line.MinimumLot, line.BreakShare > 0 ? line.BreakQuantity : 0, line.CapacityPerYear]);
        for (double step = most * FirstStep; step < most; step *= StepRatio)
        {
            points.Add(step);
        }

        return [.. points.Where(point => point >= 0 && point <= most)];
    }

    /// <summary>The most by which a chord lies below the curve; between two points the difference has one top.</summary>
    private static double ChordError(PoolLine line, double[] points, double[] costs) => Enumerable.Range(1, points.Length - 1).Max(point =>
    {
        double low = points[point - 1], high = points[point];
        double rise = (costs[point] - costs[point - 1]) / (high - low);
        double Above(double units) => line.Curve.Cost(units) - costs[point - 1] - (rise * (units - points[point - 1]));
        for (int step = 0; step < 60; step++)
        {
            double third = (high - low) / 3;
            (low, high) = Above(low + third) < Above(high - third) ? (low + third, high) : (low, high - third);
        }

        return Above((low + high) / 2);
    });

    private void AtLeast(double least, IEnumerable<(int Column, double Coefficient)> entries) =>
        _program.AddRow(least, double.PositiveInfinity, entries);

    private void Exactly(double value, IEnumerable<(int Column, double Coefficient)> entries) => _program.AddRow(value, value, entries);
}
