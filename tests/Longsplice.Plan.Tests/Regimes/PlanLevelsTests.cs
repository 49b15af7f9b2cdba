using Longsplice.Engine.Tests.Drawing;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Solve;
using Longsplice.Plan.Tests.Lp;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Regimes;

/// <summary>Levels keep what those before them reached, and come to one plan whichever way they are solved.</summary>
public sealed class PlanLevelsTests(ITestOutputHelper output)
{
    [Fact]
    public void Levels_OfRandomNetworks_KeepWhatEarlierOnesReached() => Seeds.ForEach(20, output, seed =>
    {
        var (ground, plan) = Drawn(seed);
        var solution = PlanLevels.Solve(ground, plan, SolveLimits.None, PlanLevel.Settled);

        solution.Status.ShouldBe(SolveStatus.Optimal);
        solution.Level.ShouldBe(PlanLevel.Settled);
        RowResiduals.ShouldHold(plan, plan.Columns.Values(solution.Columns), 1e-6);
        ShouldCost(PlanLevel.Shortage, solution.ShortageValue!.Value);
        ShouldCost(PlanLevel.Lateness, solution.Lateness!.Value);
        ShouldCost(PlanLevel.Cost, solution.CostUsd!.Value);

        void ShouldCost(PlanLevel level, double value) =>
            Product(LevelCosts.Of(level, ground, plan), solution.Columns).ShouldBe(value, 1e-6 * Math.Max(1, value), level.ToString());
    });

    /// <summary>The same values by the other way of holding a level: as a row that later ones must satisfy.</summary>
    [Fact]
    public void Levels_OfRandomNetworks_AreThoseOfRowsThatHoldThem() => Seeds.ForEach(8, output, seed =>
    {
        var (ground, plan) = Drawn(seed);
        var solution = PlanLevels.Solve(ground, plan, SolveLimits.None, PlanLevel.Cost);
        var (_, held) = Drawn(seed);
        foreach (var (level, value) in new[] { (PlanLevel.Shortage, solution.ShortageValue!.Value), (PlanLevel.Lateness, solution.Lateness!.Value) })
        {
            double[] costs = LevelCosts.Of(level, ground, plan);
            held.Program.AddRow(double.NegativeInfinity, value + (1e-9 * Math.Max(1, value)), Entries(costs));
        }

        using var solver = new LinearSolver(held.Program);
        solver.SetCosts(LevelCosts.Of(PlanLevel.Cost, ground, plan));
        solver.Solve().Objective.ShouldBe(solution.CostUsd!.Value, 1e-5 * Math.Max(1, solution.CostUsd!.Value));
    });

    [Fact]
    public void Settled_StartedByEitherMethod_IsOnePlan() => Seeds.ForEach(8, output, seed =>
    {
        var (ground, plan) = Drawn(seed);
        double[] first = PlanLevels.Solve(ground, plan, SolveLimits.None, PlanLevel.Settled).Columns;
        double[] second = PlanLevels.Solve(ground, plan, SolveLimits.None, PlanLevel.Settled, start: (program, limits) =>
        {
            var solver = new LinearSolver(program);
            solver.Use(SolveMethod.InteriorPoint);
            return (solver, solver.Solve(limits));
        }).Columns;
        first.Zip(second).Max(pair => Math.Abs(pair.First - pair.Second) / Math.Max(1, Math.Abs(pair.First))).ShouldBeLessThan(1e-6);
    });

    [Fact]
    public void Race_OfRandomNetworks_HasTheValueOfSimplex() => Seeds.ForEach(6, output, seed =>
    {
        var (_, plan) = Drawn(seed);
        var (solver, solution) = SolverRace.Run(plan.Program, SolveLimits.None, largeFrom: 0);
        solver.Dispose();
        double value = LinearSolver.Solve(plan.Program).Objective;
        solution.Objective.ShouldBe(value, 1e-9 * Math.Max(1, value));
    });

    [Fact]
    public void Levels_WithoutTime_SaySoAndHaveNoValue()
    {
        var (ground, plan) = Drawn(3);
        var solution = PlanLevels.Solve(ground, plan, new SolveLimits(TimeSpan.Zero, CancellationToken.None));
        solution.Status.ShouldBe(SolveStatus.TimeLimit);
        solution.ShortageValue.ShouldBeNull();
    }

    [Fact]
    public void Levels_StoppedAfterTheFirst_KeepIt()
    {
        var (ground, plan) = Drawn(3);
        using var stop = new CancellationTokenSource();
        var solution = PlanLevels.Solve(ground, plan, new SolveLimits(null, stop.Token), start: (program, limits) =>
        {
            var first = SolverRace.Run(program, limits);
            stop.Cancel();
            return first;
        });
        solution.Status.ShouldBe(SolveStatus.Cancelled);
        solution.Level.ShouldBe(PlanLevel.Shortage);
        solution.ShortageValue!.Value.ShouldBe(LinearSolver.Solve(plan.Program).Objective, 1e-6);
        solution.CostUsd.ShouldBeNull();
        solution.Columns.Length.ShouldBe(plan.Program.ColumnCount);
    }

    [Fact]
    public void Mps_OfRandomNetworks_IsReadBackToTheSameValue() => Seeds.ForEach(6, output, seed =>
    {
        var (ground, plan) = Drawn(seed);
        string file = Path.Combine(Path.GetTempPath(), $"longsplice-{Guid.NewGuid():N}.mps");
        try
        {
            using var solver = new LinearSolver(plan.Program);
            solver.WriteMps(file, PlanNames.Columns(ground.Network, plan), PlanNames.Rows(ground.Network, plan));
            double value = solver.Solve().Objective;
            LinearSolver.SolveMps(file).ShouldBe(value, 1e-7 * Math.Max(1, value));
        }
        finally
        {
            File.Delete(file);
        }
    });

    private static (PlanGround Ground, PlanProgram Plan) Drawn(int seed)
    {
        var run = DrawnRun.Of(seed);
        var ground = PlanGround.Of(run.Network, run.Start, run.Scenario);
        return (ground, ground.Program(PlanScope.Together(run.Network)));
    }

    private static double Product(double[] costs, double[] values) => costs.Zip(values).Sum(pair => pair.First * pair.Second);

    private static IEnumerable<(int Column, double Coefficient)> Entries(double[] costs) =>
        costs.Select((cost, column) => (column, cost)).Where(entry => entry.cost != 0);
}
