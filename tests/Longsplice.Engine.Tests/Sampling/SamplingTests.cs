using Longsplice.Engine.Sampling;
using Longsplice.Engine.Start;
using Longsplice.Engine.Tests.Drawing;
using Longsplice.Engine.Tests.Unknowns;
using Longsplice.Model;
using Longsplice.Model.Files;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests.Sampling;

/// <summary>Draws share one network and say what compiling each anew would; bands and swings are right by hand.</summary>
public sealed class SamplingTests
{
    [Fact]
    public void With_OfDrawnValues_EqualsTheNetworkCompiledFromThem()
    {
        int patched = 0;
        Parallel.For(0, 60, seed =>
        {
            var (model, scenario, _) = RandomNetwork.Draw(seed);
            var patch = new NetworkPatch(SteadyLoads.Uncertain(Blanked.Of(model, seed, share: 0.1), scenario), scenario);
            for (int draw = 0; draw < 3; draw++)
            {
                var sequence = new DrawSequence(seed, draw);
                double?[] values = [.. patch.Moving.Select(figure => (double?)sequence.Next(figure))];
                var one = Outcome.Of(patch.With(values), default);
                var other = Outcome.Of(patch.Compiled(values), default);
                one.FirstWeek.ShouldBe(other.FirstWeek, $"seed {seed}");
                one.Short.ShouldBe(other.Short, $"seed {seed}");
                one.CostUsd.ShouldBe(other.CostUsd, $"seed {seed}");
                Interlocked.Add(ref patched, patch.Moving.Length > 0 && other.Short.Sum() > 0 ? 1 : 0);
            }
        });
        patched.ShouldBeGreaterThan(25);
    }

    [Fact]
    public void Execute_OnAnyThreads_DrawsTheSameBytes()
    {
        var (drawn, drawnScenario, _) = RandomNetwork.Draw(3);
        foreach (var (model, scenario) in new[] { (SmallChain.Model(), SmallChain.Outage(until: 4)), (Blanked.Of(drawn, 3, share: 0.2), drawnScenario) })
        {
            string expected = Bytes(model, scenario, 1);
            Bytes(model, scenario, 2).ShouldBe(expected);
            Bytes(model, scenario, 8).ShouldBe(expected);
        }

        Bytes(SmallChain.Model(), SmallChain.Outage(until: 4) with { Seed = 7 }, 2)
            .ShouldNotBe(Bytes(SmallChain.Model(), SmallChain.Outage(until: 4), 2));
    }

    /// <summary>
    /// The plant stops for weeks 1 to 4, so 40 units are missing at the front from week 3 to week 6. A stock of 40 or
    /// more hides it; below, what is missing comes from the end: with none, 10 in each of four weeks.
    /// </summary>
    [Fact]
    public void Execute_OfAStockBetween0And80_IsShortInHalfTheDraws()
    {
        var model = SmallChain.Model();
        var ranged = model with
        {
            Recipes = new(model.Recipes.Select(row => row with { CapacityPerWeek = 20 }), row => row.Id),
            Ranges = new([new RangeRow { Table = "stocks", Id = "front/shell", Column = "quantity", Low = 0, High = 80, Distribution = Distribution.Uniform }]),
        };
        var tables = Run(ranged, SmallChain.Outage(until: 4) with { Seed = 3 }, threads: 2, draws: 400);
        var week = tables.Bands.Single(row => row.Measure == "first_week" && row.Demand is null);
        week.ShareOfDraws.ShouldBe(0.5, 0.08);
        week.P10!.Value.ShouldBeInRange(3, 4);
        week.P90!.Value.ShouldBe(6);
        week.Draws.ShouldBe(400);
        var swing = tables.Sensitivity.ShouldHaveSingleItem();
        (swing.Rank, swing.Id, swing.Low, swing.High).ShouldBe((1, "front/shell", 0, 80));
        swing.FirstWeekAtLow.ShouldBe(3);
        swing.FirstWeekAtHigh.ShouldBeNull();
        swing.AtLow.ShouldBeGreaterThanOrEqualTo(40);
        swing.AtHigh.ShouldBe(0);
    }

    [Theory]
    [InlineData(Distribution.Uniform, 5.0)]
    [InlineData(Distribution.Triangular, 4.0)]
    public void Next_OfManyDraws_StaysWithinTheRangeAndHasItsMean(Distribution distribution, double mean)
    {
        var model = SmallChain.Model() with
        {
            Ranges = new([new RangeRow { Table = "stocks", Id = "front/shell", Column = "quantity", Low = 0, Best = 2, High = 10, Distribution = distribution }]),
        };
        var figure = SteadyLoads.Uncertain(model, SmallChain.Outage(until: 4)).Figures.Single(row => row.Row is Stock);
        double[] draws = [.. Enumerable.Range(0, 4000).Select(draw => new DrawSequence(1, draw).Next(figure))];
        draws.Min().ShouldBeInRange(0, 0.5);
        draws.Max().ShouldBeInRange(9.5, 10);
        draws.Average().ShouldBe(mean, 0.15);
    }

    [Theory]
    [InlineData(0.1, 1.0)]
    [InlineData(0.5, 5.0)]
    [InlineData(0.9, 9.0)]
    [InlineData(0.91, 10.0)]
    public void Quantile_OfTenValues_IsTheNearestRank(double share, double expected) =>
        Quantiles.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], share).ShouldBe(expected);

    [Fact]
    public void Execute_WithoutAnythingUncertain_DrawsNothing()
    {
        var (model, scenario, _) = RandomNetwork.Draw(1);
        var tables = Run(model, scenario, threads: 1, draws: 5);
        tables.Bands.ShouldBeEmpty();
        tables.Sensitivity.ShouldBeEmpty();
    }

    private static ResultTables Run(SupplyModel model, Scenario scenario, int threads, int draws) =>
        StressRun.Execute(model, scenario, new StressOptions(threads, draws), null, TestContext.Current.CancellationToken).Tables;

    private static string Bytes(SupplyModel model, Scenario scenario, int threads)
    {
        var tables = Run(model, scenario, threads, draws: 12);
        return TableWriter.Text(TableSchema<BandRow>.Instance, tables.Bands) + TableWriter.Text(TableSchema<SensitivityRow>.Instance, tables.Sensitivity);
    }
}
