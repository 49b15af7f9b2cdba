using System.Collections.Immutable;
using Longsplice.Engine.Events;
using Longsplice.Engine.Tests.Drawing;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Options;
using Longsplice.Plan.Solve;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Options;

/// <summary>Options as levers on one program, against programs of courses in which the engine's own events adopt them.</summary>
public sealed class PatternRecourseTests(ITestOutputHelper output)
{
    /// <summary>Whatever is adopted, ready in whichever week, the levers give what the plan of that course gives.</summary>
    [Fact]
    public void Levers_OnRandomNetworks_GiveThePlanOfTheAdoptedCourse()
    {
        int adoptions = 0;
        Seeds.ForEach(30, output, number =>
        {
            var run = DrawnRun.Of((2 * number) + 1);
            var random = new Random(number);
            var options = Open(run);
            double[] chosen = [.. options.Select(row => row.Kind == OptionKind.Contract || random.Next(2) == 0 ? 1.0 : 0)];
            int[] ready = [.. options.Select(row => row.Kind == OptionKind.Contract ? run.Network.FirstWeek : run.Network.FirstWeek + random.Next(0, 9))];
            var recourse = PatternRecourse.Of(run.Network, run.Start, run.Scenario, options);
            ImmutableArray<Lever> levers = [.. recourse.Effects.SelectMany((effect, option) => effect.Levers(option, ready[option] - run.Network.FirstWeek))];
            using var solver = new RecourseSolver(recourse.Program);
            var (value, cut) = solver.Solve(0, levers, chosen, default);
            double expected = Planned(run, [.. Enumerable.Range(0, options.Length).Where(option => chosen[option] > 0).Select(option => Adopted(run, options[option], ready[option]))]);
            value.ShouldBe(expected, 1e-6 * Math.Max(1, expected));
            double[] others = [.. chosen.Select((one, option) => options[option].Kind == OptionKind.Contract ? 1 : 1 - one)];
            solver.Solve(0, levers, others, default).Value.ShouldBeGreaterThanOrEqualTo(
                cut.Constant + cut.Slopes.Zip(others, (slope, one) => slope * one).Sum() - (1e-6 * Math.Max(1, expected)));
            Interlocked.Add(ref adoptions, (int)chosen.Sum());
        });
        adoptions.ShouldBeGreaterThan(30);
    }

    /// <summary>A run that adopts an option is never better than the plan that may use it.</summary>
    [Fact]
    public void Plan_WithOptions_IsNeverAboveARunThatAdoptsThem() => Seeds.ForEach(20, output, number =>
    {
        var run = DrawnRun.Of((2 * number) + 1);
        var options = Open(run);
        ScenarioEvent[] adopted = [.. options.Select(row => Adopted(run, row, run.Network.FirstWeek + 3))];
        var events = Translate(run, adopted);
        var course = CourseBuilder.Build(run.Network, run.Start, events);
        var actual = RunQuantities.Of(run.Network, course, DrawnRun.Record(run.Network, run.Start, events));
        double simulated = RunQuantities.Value(run.Network, actual, PlanScope.Together(run.Network).Demands(run.Network));
        var recourse = PatternRecourse.Of(run.Network, run.Start, run.Scenario, options);
        using var solver = new RecourseSolver(recourse.Program);
        ImmutableArray<Lever> levers = [.. recourse.Effects.SelectMany((effect, option) => effect.Levers(option, 3))];
        solver.Solve(0, levers, [.. options.Select(_ => 1.0)], default).Value.ShouldBeLessThanOrEqualTo(simulated + (1e-6 * Math.Max(1, simulated)));
    });

    private static ImmutableArray<OptionRow> Open(DrawnRun run) =>
        [.. run.Network.Model.Options.Where(row => !run.Scenario.Events.Any(one => one.Option == row.Id))];

    private static ScenarioEvent Adopted(DrawnRun run, OptionRow row, int ready) =>
        OptionCourses.Adopted(row, ready - Adoption.LeadWeeks(row, run.Network.Model));

    private static CompiledEvents Translate(DrawnRun run, IEnumerable<ScenarioEvent> adopted) =>
        EventTranslator.Translate(run.Network, [.. run.Scenario.Events, .. adopted], _ => true);

    private static double Planned(DrawnRun run, IReadOnlyList<ScenarioEvent> adopted)
    {
        var course = CourseBuilder.Build(run.Network, run.Start, Translate(run, adopted));
        return LinearSolver.Solve(PlanProgram.Build(run.Network, run.Start, course, PlanScope.Together(run.Network)).Program).Objective;
    }
}
