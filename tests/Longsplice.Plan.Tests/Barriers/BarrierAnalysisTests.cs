using Longsplice.Engine.Tests.Drawing;
using Longsplice.Model.Files;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Barriers;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Solve;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Barriers;

/// <summary>Barriers as switches, on the case of two in series and on random networks.</summary>
public sealed class BarrierAnalysisTests(ITestOutputHelper output)
{
    private static readonly string Series = Path.Combine(Repository.Root, "examples", "barriers-in-series");

    [Fact]
    public void Run_OfTwoInSeries_IsNothingAloneAndHalfOfAllEach()
    {
        var result = BarrierAnalysis.Run(Model(), Scenario(), 2, null, TestContext.Current.CancellationToken);
        (result.AsItIs, result.AllLifted).ShouldBe((12, 2));
        result.Barriers.Select(row => (row.Barrier, row.Alone, row.Last, row.Shapley)).ShouldBe(
            [("ore_out", 0, 10, 5), ("powder_out", 0, 10, 5), ("unwanted", 0, 0, 0)]);
        result.Barriers.Select(row => row.HasNoEffect).ShouldBe([false, false, true]);
        result.Pairs.Single().ShouldSatisfyAllConditions(pair => pair.Together.ShouldBe(10), pair => pair.Extra.ShouldBe(10));
    }

    /// <summary>With one licence open a sliver spares nothing: its dual, the slope there, is 0 both times.</summary>
    [Theory]
    [InlineData("ore_out")]
    [InlineData("powder_out")]
    public void Slope_OfEachOfTwoInSeries_IsNothing(string open)
    {
        var model = Model();
        model = model with { Licences = new([.. model.Licences.Select(row => row.Id!.Value.Code == open ? row with { Status = LicenceStatus.Open } : row)]) };
        var ground = PlanGround.Of(model, Scenario());
        var plan = PlanProgram.Build(ground.Network, ground.Start, ground.Course, PlanScope.Together(ground.Network));
        using var solver = new LinearSolver(plan.Program);
        int[] sends = [.. Enumerable.Range(0, plan.Columns.Cells.Count).Where(column => plan.Columns.Cells[column].Quantity == Quantity.Send)];
        sends.ShouldNotBeEmpty();
        Array.ForEach(sends, column => solver.SetBounds(column, 0, 1e-3));
        solver.Solve().Objective.ShouldBe(12, 1e-9);
    }

    /// <summary>A re-solve from another plan's basis gives what a fresh one gives, and lifting more never costs more.</summary>
    [Fact]
    public void Run_OnRandomNetworks_IsWhatFreshPlansGive()
    {
        int found = 0;
        Seeds.ForEach(24, output, seed =>
        {
            var run = DrawnRun.Of(seed);
            var result = BarrierAnalysis.Run(run.Model, run.Scenario, 1, null, default);
            double slack = 1e-5 * Math.Max(1, result.AsItIs);
            result.AllLifted.ShouldBeLessThanOrEqualTo(result.AsItIs + slack);
            result.Barriers.ShouldAllBe(row => row.Alone >= 0 && row.Last >= 0);
            if (result.Barriers.Length is > 0 and <= BarrierAnalysis.MostShapley)
            {
                result.Barriers.Sum(row => row.Shapley!.Value).ShouldBe(result.AsItIs - result.AllLifted, slack);
            }

            foreach (var row in result.Barriers.Where(row => row.Kind == BarrierKind.Licence))
            {
                Fresh(run, row.Barrier).ShouldBe(result.AsItIs - row.Alone, slack, row.Barrier);
                Interlocked.Increment(ref found);
            }
        });
        found.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void Run_OnAnyNumberOfThreads_GivesTheSame()
    {
        var one = BarrierAnalysis.Run(Model(), Scenario(), 1, null, TestContext.Current.CancellationToken);
        var three = BarrierAnalysis.Run(Model(), Scenario(), 3, null, TestContext.Current.CancellationToken);
        one.Barriers.ShouldBe(three.Barriers);
        one.Pairs.ShouldBe(three.Pairs);
    }

    private static double Fresh(DrawnRun run, string licence)
    {
        var ground = PlanGround.Of(run.Model, run.Scenario);
        var barrier = BarrierFinder.Of(ground.Network.Model, run.Scenario).Single(one => one.Id == licence);
        var lifted = LiftedGround.Of(ground, [barrier]);
        return LinearSolver.Solve(PlanProgram.Build(lifted.Network, lifted.Start, lifted.Course, PlanScope.Together(lifted.Network)).Program).Objective;
    }

    private static Longsplice.Model.SupplyModel Model() => ModelFiles.Load(Series).Value!;

    private static Scenario Scenario() => ScenarioFile.Load(Path.Combine(Series, "scenario.yaml")).Value!;
}
