using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Engine.Tests.Drawing;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Lp;

/// <summary>What the engine did satisfies every row of the plan, and no policy's run is better than the plan.</summary>
public sealed class RunInPlanTests(ITestOutputHelper output)
{
    [Fact]
    public void Rows_WithSimulatedRuns_AllHold() => Seeds.ForEach(160, output, seed =>
    {
        var run = DrawnRun.Of(seed);
        var course = CourseBuilder.Build(run.Network, run.Start, run.Events);
        var plan = PlanProgram.Build(run.Network, run.Start, course, PlanScope.Together(run.Network));
        RowResiduals.ShouldHold(plan, RunQuantities.Of(run.Network, course, run.Actual), 1e-9);
    });

    [Fact]
    public void Together_IsNeverAboveTheRunOfAnyPolicy() => Seeds.ForEach(20, output, seed =>
    {
        var run = DrawnRun.Of(seed);
        foreach (var policy in Enum.GetValues<PolicyName>())
        {
            var scenario = run.Scenario with { Policy = run.Scenario.Policy with { Name = policy } };
            var network = NetworkCompiler.Compile(run.Model, scenario);
            var start = ProgressiveFilling.Fill(network);
            var events = EventTranslator.Translate(network, scenario.Events, _ => true);
            var course = CourseBuilder.Build(network, start, events);
            var scope = PlanScope.Together(network);
            var solution = LinearSolver.Solve(PlanProgram.Build(network, start, course, scope).Program);
            solution.Status.ShouldBe(SolveStatus.Optimal);
            var actual = RunQuantities.Of(network, course, DrawnRun.Record(network, start, events));
            double simulated = RunQuantities.Value(network, actual, scope.Demands(network));
            solution.Objective.ShouldBeLessThanOrEqualTo(simulated + (1e-6 * Math.Max(1, simulated)), policy.ToString());
        }
    });
}
