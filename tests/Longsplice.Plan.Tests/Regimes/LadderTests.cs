using Longsplice.Engine.Tests.Drawing;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Solve;
using Longsplice.Plan.Tests.Lp;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Regimes;

/// <summary>What stands on the ladder is done within the rows of the bound, so no rung lies below it.</summary>
public sealed class LadderTests(ITestOutputHelper output)
{
    [Fact]
    public void Rungs_OfRandomNetworks_LieAboveTheBound() => Seeds.ForEach(8, output, seed =>
    {
        var ground = Drawn(seed);
        double bound = Bound(ground);
        var rungs = new Ladder(ground, SolveLimits.None).Rungs.Select(rung => rung()).ToDictionary(rung => rung.Step);
        rungs.Count.ShouldBe(6);
        foreach (var rung in rungs.Values.Where(rung => rung.Comparable))
        {
            rung.ShortageCostUsd!.Value.ShouldBeGreaterThanOrEqualTo(bound - (1e-6 * Math.Max(1, bound)), rung.Step);
        }

        double free = rungs["bound_from_onset"].ShortageCostUsd!.Value;
        rungs["bound_from_onset_end_stocks"].ShortageCostUsd!.Value.ShouldBeGreaterThanOrEqualTo(free - (1e-6 * Math.Max(1, free)));
        string own = ground.Scenario.Policy.Name.ToString().ToLowerInvariant();
        double run = rungs[own].ShortageCostUsd!.Value;
        rungs["bound_from_onset_end_stocks"].ShortageCostUsd!.Value.ShouldBeLessThanOrEqualTo(run + (1e-6 * Math.Max(1, run)));
    });

    [Fact]
    public void Replanned_OnRandomNetworks_SatisfiesTheRowsOfTheBound() => Seeds.ForEach(8, output, seed =>
    {
        var ground = Drawn(seed);
        var done = new Replanning(ground, SolveLimits.None).Run()!;
        RowResiduals.ShouldHold(ground.Program(PlanScope.Together(ground.Network)), done, 1e-6);
    });

    /// <summary>With full foresight and one plan, what is done is the bound exactly.</summary>
    [Fact]
    public void Executed_WithFullForesight_IsTheBound() => Seeds.ForEach(12, output, seed =>
    {
        var ground = Drawn(seed);
        var plan = ground.Program(PlanScope.Together(ground.Network));
        var planned = plan.Columns.Values(PlanLevels.Solve(ground, plan, SolveLimits.None).Columns);
        var done = new QuantityWeeks<double>(ground.Network, ground.Course.Moves.Length, ground.Course.Weeks, 0);
        for (int at = 0; at < ground.Course.Weeks; at++)
        {
            new RowScaling(ground, done, at).Execute(planned);
        }

        double bound = Bound(ground);
        double value = RunQuantities.Value(ground.Network, done, PlanScope.Together(ground.Network).Demands(ground.Network));
        value.ShouldBe(bound, 1e-6 * Math.Max(1, bound));
    });

    private static double Bound(PlanGround ground) =>
        LinearSolver.Solve(ground.Program(PlanScope.Together(ground.Network)).Program).Objective;

    private static PlanGround Drawn(int seed)
    {
        var run = DrawnRun.Of(seed);
        return PlanGround.Of(run.Network, run.Start, run.Scenario);
    }
}
