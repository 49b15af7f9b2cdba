using CsCheck;
using Longsplice.Plan.Solve;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Solve;

public sealed class LinearSolverTests
{
    private const double Free = double.PositiveInfinity;

    /// <summary>max 3x + 5y, x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18: 36 at (2, 6), duals 0, 3/2, 1 (Hillier and Lieberman, Wyndor Glass).</summary>
    [Fact]
    public void Solve_OfWyndorGlass_IsTheTextbooks()
    {
        var program = new LinearProgram();
        int x = program.AddColumn(-3, 0, Free);
        int y = program.AddColumn(-5, 0, Free);
        program.AddRow(-Free, 4, [(x, 1)]);
        program.AddRow(-Free, 12, [(y, 2)]);
        program.AddRow(-Free, 18, [(x, 3), (y, 2)]);

        var solution = LinearSolver.Solve(program);

        solution.Status.ShouldBe(SolveStatus.Optimal);
        solution.Objective.ShouldBe(-36, 1e-9);
        solution.Columns.ShouldBe([2, 6], 1e-9);
        solution.RowDuals.ShouldBe([0, -1.5, -1], 1e-9);
        solution.ColumnDuals.ShouldBe([0, 0], 1e-9);
    }

    [Fact]
    public void Solve_WhereRowsContradict_IsInfeasible()
    {
        var program = new LinearProgram();
        int x = program.AddColumn(1, 0, Free);
        program.AddRow(2, Free, [(x, 1)]);
        program.AddRow(-Free, 1, [(x, 1)]);
        LinearSolver.Solve(program).Status.ShouldBe(SolveStatus.Infeasible);
    }

    [Fact]
    public void Solve_WithoutBound_IsUnbounded()
    {
        var program = new LinearProgram();
        int x = program.AddColumn(-1, 0, Free);
        int y = program.AddColumn(0, 0, Free);
        program.AddRow(0, Free, [(x, 1), (y, 1)]);
        LinearSolver.Solve(program).Status.ShouldBeOneOf(SolveStatus.Unbounded, SolveStatus.Infeasible);
    }

    [Theory]
    [InlineData(double.NaN, 0, 1)]
    [InlineData(double.PositiveInfinity, 0, 1)]
    [InlineData(1, double.NaN, 1)]
    public void AddColumn_OfWhatIsNoNumber_Throws(double cost, double lower, double upper) =>
        Should.Throw<ArgumentException>(() => new LinearProgram().AddColumn(cost, lower, upper));

    /// <summary>A warm solver with changed bounds finds what a fresh one finds.</summary>
    [Fact]
    public void SetBounds_OnRandomCovers_GivesWhatAFreshSolverGives() =>
        Gen.Double[1, 9].Array[6].Select(Gen.Double[1, 9].Array[6], Gen.Int[0, 5]).Sample(
            (costs, needs, shut) =>
            {
                using var warm = new LinearSolver(Cover(costs, needs, shut: -1));
                warm.Solve();
                warm.SetBounds(shut, 0, 0);
                warm.Solve().Objective.ShouldBe(LinearSolver.Solve(Cover(costs, needs, shut)).Objective, 1e-7);
            },
            iter: 200);

    /// <summary>From the same basis the same solve, whatever came between; rows' bounds change it as a fresh program's would.</summary>
    [Fact]
    public void Solve_FromAKeptBasis_IsTheSameAgain()
    {
        using var solver = new LinearSolver(Cover([3, 1, 4, 1, 5, 9], [2, 7, 1, 8, 2, 8], shut: -1));
        solver.Solve();
        var basis = solver.Basis;
        solver.SetRowBounds(1, 3, Free);
        double first = solver.Solve().Objective;
        first.ShouldBe(LinearSolver.Solve(Cover([3, 1, 4, 1, 5, 9], [2, 3, 1, 8, 2, 8], shut: -1)).Objective, 1e-9);
        solver.SetRowBounds(1, 20, Free);
        solver.Solve();
        solver.SetRowBounds(1, 3, Free);
        solver.Basis = basis;
        solver.Solve().Objective.ShouldBe(first);
    }

    [Fact]
    public void SolveOrStop_OfAHardSearch_IsStoppedInItsMidst()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        using var solver = new LinearSolver(MarketSplit(), gap: 0, presolves: false);
        Should.Throw<OperationCanceledException>(() => solver.SolveOrStop(stop.Token));
    }

    /// <summary>A market split (Cornuéjols and Dawande 1998) of this size takes branch and bound far longer than a test may.</summary>
    internal static LinearProgram MarketSplit()
    {
        var random = new Random(7);
        var program = new LinearProgram();
        int[] sides = [.. Enumerable.Range(0, 50).Select(_ => program.AddInteger(0, 0, 1))];
        for (int row = 0; row < 6; row++)
        {
            double[] weights = [.. sides.Select(_ => (double)random.Next(100))];
            int over = program.AddColumn(1, 0, Free), under = program.AddColumn(1, 0, Free);
            double half = Math.Floor(weights.Sum() / 2);
            program.AddRow(half, half, [.. sides.Zip(weights), (over, -1), (under, 1)]);
        }

        return program;
    }

    /// <summary>A dense program takes each method far longer than the time after which it is stopped.</summary>
    [Theory]
    [InlineData(SolveMethod.DualSimplex)]
    [InlineData(SolveMethod.PrimalSimplex)]
    [InlineData(SolveMethod.InteriorPoint)]
    public void Solve_OfADenseProgram_IsStoppedInItsMidst(SolveMethod method)
    {
        using var solver = new LinearSolver(Dense(1_200));
        solver.Use(method);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        solver.Solve(new SolveLimits(null, stop.Token)).Status.ShouldBe(SolveStatus.Cancelled);
    }

    [Fact]
    public void Solve_OfADenseProgramInNoTime_SaysThatTimeIsOver()
    {
        using var solver = new LinearSolver(Dense(1_200));
        solver.Solve(new SolveLimits(TimeSpan.FromMilliseconds(300), CancellationToken.None)).Status.ShouldBe(SolveStatus.TimeLimit);
    }

    [Fact]
    public void Solve_WhereItIsStoppedBefore_DoesNotBegin()
    {
        using var solver = new LinearSolver(Dense(50));
        solver.Solve(new SolveLimits(null, new CancellationToken(canceled: true))).Status.ShouldBe(SolveStatus.Cancelled);
    }

    /// <summary>The most that fits where everything takes some of every resource.</summary>
    private static LinearProgram Dense(int size)
    {
        var random = new Random(1);
        var program = new LinearProgram();
        for (int column = 0; column < size; column++)
        {
            program.AddColumn(-0.5 - random.NextDouble(), 0, Free);
        }

        for (int row = 0; row < size; row++)
        {
            program.AddRow(-Free, 1, Enumerable.Range(0, size).Select(column => (column, random.NextDouble())));
        }

        return program;
    }

    /// <summary>Each need is covered by two of six neighbours on a ring.</summary>
    private static LinearProgram Cover(double[] costs, double[] needs, int shut)
    {
        var program = new LinearProgram();
        for (int column = 0; column < costs.Length; column++)
        {
            program.AddColumn(costs[column], 0, column == shut ? 0 : Free);
        }

        for (int need = 0; need < needs.Length; need++)
        {
            program.AddRow(needs[need], Free, [(need, 1), ((need + 1) % costs.Length, 1)]);
        }

        return program;
    }
}
