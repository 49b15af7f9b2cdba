using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Files;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Options;
using Longsplice.Plan.Regimes;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Options;

/// <summary>Studies of the example's model, changed so that each constraint bites; its README works the numbers out.</summary>
public sealed class OptionStudyTests
{
    private static readonly SupplyModel Example = ModelFiles.Load(Path.Combine(Repository.Root, "examples", "options-budget")).Value!;

    private static readonly Scenario War = new() { Start = new DateOnly(2027, 1, 4), CrisisAt = new DateOnly(2027, 5, 24), Weeks = 10, BuildUpWeeks = 20 };

    [Fact]
    public void Study_OfTheExample_KnowsWhatKnowingIsWorth()
    {
        var result = Study(Example, new OptionSettings { BudgetMusd = 2.5, Threads = 1 });
        Ids(result.Best.Options).ShouldBe(["bigger", "depot"]);
        result.EvpiUsd.ShouldBe(3_600, 1e-6);
        result.VssUsd.ShouldBe(0);
        result.Top.ValueUsd.ShouldBe(46_000, 1e-6);
        result.Top.SumUsd.ShouldBe(54_000, 1e-6);
        result.Bound.ShouldBe(14_000, 0.02);
    }

    /// <summary>A standby contract that an option opens is closed to every plan, with and without the study of options.</summary>
    [Fact]
    public void Study_WithoutOptions_IsThePlanOfAll()
    {
        var result = Study(Example, new OptionSettings { BudgetMusd = 0 });
        Together([]).ShouldBe(result.WithoutUsd, 1e-6);
        Together([new ScenarioEvent { Id = "help", Kind = "adopt", Option = new OptionId("helper"), From = WeekOrDate.OfWeek(-19) }])
            .ShouldBe(result.WithoutUsd - result.Options.Single(row => row.Option.Code == "helper").AloneUsd, 1e-6);
    }

    private static double Together(ImmutableArray<ScenarioEvent> events) => PlanRun
        .Execute(Example, War with { Events = events }, new PlanOptions([], TradeRule.Contracts, null, 1, HasLadder: false), null, default)[0]
        .Regimes[^1].ShortageCostUsd!.Value;

    /// <summary>The worst tenth is where bigger fails: depot and helper are best then.</summary>
    [Fact]
    public void Study_OfTheWorstTenth_ChoosesWhatIsSure()
    {
        var result = Study(Example, new OptionSettings { BudgetMusd = 2.5, Alpha = 0.9 });
        Ids(result.Best.Options).ShouldBe(["depot", "helper"]);
        result.Best.ShortageCostUsd.ShouldBe(20_000, 1e-6);
        result.WithoutUsd.ShouldBe(50_000, 1e-6);
    }

    /// <summary>The same on one thread and on four, to the last bit.</summary>
    [Fact]
    public void Study_OnAnyNumberOfThreads_IsTheSame()
    {
        var one = Study(Example, new OptionSettings { BudgetMusd = 3, Threads = 1 });
        var four = Study(Example, new OptionSettings { BudgetMusd = 3, Threads = 4 });
        four.Options.ShouldBe(one.Options);
        four.Frontier.Select(point => point.ShortageCostUsd).ShouldBe(one.Frontier.Select(point => point.ShortageCostUsd));
        (four.EvpiUsd, four.VssUsd, four.Bound).ShouldBe((one.EvpiUsd, one.VssUsd, one.Bound));
    }

    /// <summary>Without money nothing is bought; an option that another needs comes with it.</summary>
    [Fact]
    public void Study_ForEveryBudget_KeepsToBudgetAndNeeds()
    {
        var result = Study(Example, new OptionSettings { BudgetMusd = 0 });
        result.Best.Options.ShouldBeEmpty();
        result.Best.ShortageCostUsd.ShouldBe(result.WithoutUsd);
        foreach (var point in result.Frontier)
        {
            point.SpentMusd.ShouldBeLessThanOrEqualTo(point.BudgetMusd + 1e-9);
            Ids(point.Options).ShouldNotContain("more_help");
        }

        result.Frontier.Select(point => point.ShortageCostUsd).ShouldBeInOrder(SortDirection.Descending);
    }

    /// <summary>A programme of bigger and helper that spends at least 30 % in each nation: one of them alone is not allowed.</summary>
    [Fact]
    public void Study_WithWorkShares_SpendsInEachMember()
    {
        var programme = new Programme { Id = new ProgrammeId("joint"), Members = [new NationId("E"), new NationId("P")], WorkShareMin = 0.3 };
        var model = Example with
        {
            Programmes = new([programme], row => row.Id),
            Options = new(Example.Options.Select(row => row.Id.Code is "bigger" or "helper" ? row with { Programme = programme.Id } : row), row => row.Id),
        };
        var result = Study(model, new OptionSettings { BudgetMusd = 2.5 });
        Ids(result.Best.Options).ShouldBe(["depot"]);
        result.WorkSharePriceUsd.ShouldBe(38_000 - 14_000, 1e-6);
        var both = Study(model, new OptionSettings { BudgetMusd = 3.5 });
        Ids(both.Best.Options).ShouldBe(["bigger", "depot", "helper"]);
        both.WorkSharePriceUsd.ShouldBe(0);
        both.WorkShares.Select(row => (row.Nation.Code, row.SpentMusd, Math.Round(row.Share, 9))).ShouldBe([("E", 2.0, 0.666666667), ("P", 1.0, 0.333333333)]);
    }

    /// <summary>Of two scenarios, a peace in which nothing is short and the war, weights decide what counts.</summary>
    [Fact]
    public void Study_OfTwoScenarios_WeighsThem()
    {
        var peace = War with { Name = "peace", Weeks = 1, BuildUpWeeks = 3 };
        var result = OptionStudy.Run(
            [new OptionScenario(Example, War, 3), new OptionScenario(Example, peace, 1)], new OptionSettings { BudgetMusd = 2.5 }, null, CancellationToken.None);
        result.Scenarios.Select(row => row.Probability).ShouldBe([0.75, 0.25]);
        result.WithoutUsd.ShouldBe((0.75 * 50_000) + (0.25 * 5_000), 1e-6);
        result.Best.ShortageCostUsd.ShouldBe((0.75 * 14_000) + (0.25 * 0), 1e-6);
    }

    private static OptionResult Study(SupplyModel model, OptionSettings settings) =>
        OptionStudy.Run([new OptionScenario(model, War, 1)], settings, null, CancellationToken.None);

    private static IEnumerable<string> Ids(ImmutableArray<OptionId> ids) => ids.Select(id => id.Code).Order(StringComparer.Ordinal);
}
