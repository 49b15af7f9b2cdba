using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Files;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Regimes;

/// <summary>
/// Lesson 1, computed by hand and by another program: two nations with 100 in stock and 10 a week; 40 a week are
/// needed for five weeks, by one after the other or by both at once. Short alone 50, pooled 0, 20, 40, 50 for a
/// transfer of 0, 2, 4, 6 weeks (10 more a week, so nothing is saved from 5 on); both at once 100, alone or pooled, at any lag.
/// </summary>
public sealed class LessonOneTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 20)]
    [InlineData(4, 40)]
    [InlineData(6, 50)]
    public void OneAfterTheOther_ShortTogetherByLag_IsTheLessons(int lag, double pooled)
    {
        var plan = Plan(lag, bothAtOnce: false);
        plan.Alone.ShortageCostUsd!.Value.ShouldBe(50);
        plan.Together.ShortageCostUsd!.Value.ShouldBe(pooled);
        plan.Dividend.ShortageCostUsd!.Value.ShouldBe(50 - pooled);
        plan.Dividend.BreakEvenLagWeeks.ShouldBe(lag < 5 ? 5 - lag : null);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    public void BothAtOnce_NothingIsSavedAtAnyLag(int lag)
    {
        var plan = Plan(lag, bothAtOnce: true);
        plan.Alone.ShortageCostUsd!.Value.ShouldBe(100);
        plan.Together.ShortageCostUsd!.Value.ShouldBe(100);
        plan.Dividend.ShortageCostUsd.ShouldBe(0);
        plan.Dividend.Usd.ShouldBe(0);
        plan.Dividend.BreakEvenLagWeeks.ShouldBeNull();
    }

    /// <summary>Each surge, each stock and each plant is part of why; with any one of them gone nobody need be short.</summary>
    [Fact]
    public void Target_ThatBothAreNeverShort_ConflictsWithAllThatIsScarce()
    {
        var target = new PlanTarget("both", [new DemandId("dE"), new DemandId("dP")], 1, 10);
        var answer = Plan(2, bothAtOnce: false, target).Targets.ShouldHaveSingleItem();
        answer.Possible.ShouldBe(false);
        answer.LeastShort.ShouldBe(20);
        Ids(ConflictKind.Event).Length.ShouldBe(10);
        Ids(ConflictKind.Recipe).ShouldBe(["re", "rp"], ignoreOrder: true);
        Ids(ConflictKind.Stock).ShouldBe(["e/round", "p/round"], ignoreOrder: true);
        answer.Conflicts.Length.ShouldBe(14);

        string[] Ids(ConflictKind kind) => [.. answer.Conflicts.Where(one => one.Kind == kind).Select(one => one.Id)];
    }

    [Fact]
    public void Target_ThatOneIsNeverShort_IsPossible()
    {
        var answer = Plan(2, bothAtOnce: false, new PlanTarget("dE", [new DemandId("dE")], 1, 10)).Targets.ShouldHaveSingleItem();
        answer.Possible.ShouldBe(true);
        answer.ShortageCostUsd.ShouldBe(20);
        answer.Conflicts.ShouldBeEmpty();
    }

    private static PatternPlan Plan(int lag, bool bothAtOnce, params ImmutableArray<PlanTarget> targets)
    {
        string folder = Path.Combine(Repository.Root, "examples", "two-nations-pooled");
        var model = ModelFiles.Load(folder).Value!;
        model = model with { Contracts = new(model.Contracts.Select(row => row with { TransitWeeks = lag }), row => row.Id) };
        var scenario = ScenarioFile.Load(Path.Combine(folder, "scenario.yaml")).Value!;
        scenario = bothAtOnce ? scenario with { Events = [.. scenario.Events.Select(AtOnce)] } : scenario;
        return PlanRun.Execute(model, scenario, new PlanOptions([], TradeRule.Contracts, null, 1, Targets: targets), null, CancellationToken.None)[0];
    }

    /// <summary>The weeks 6 to 10 of the second nation become 1 to 5.</summary>
    private static ScenarioEvent AtOnce(ScenarioEvent row) => row.From!.Value.ToWeek(default) is > 5 and var week
        ? row with { From = WeekOrDate.OfWeek(week - 5), Until = WeekOrDate.OfWeek(week - 5) }
        : row;
}
