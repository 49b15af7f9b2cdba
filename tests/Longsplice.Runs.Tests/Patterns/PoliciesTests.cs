using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Engine.Comparison;
using Longsplice.Model;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Patterns;

/// <summary>
/// Policies side by side. A mill serves ten at home and ten abroad and makes half in week 3: each for itself leaves
/// ten abroad without, pooled five in each place. What that is worth depends on where a unit short costs more.
/// </summary>
public sealed class PoliciesTests
{
    [Theory]
    [InlineData(1, 1, 0, "dividend zero")]
    [InlineData(1, 3, 10, "dividend 10 USD, so much less is short (33 %); less in EA (15 USD); more in IP (5 USD)")]
    [InlineData(3, 1, -10, "negative dividend, 10 USD more is short (100 %); less in EA (5 USD); more in IP (15 USD)")]
    public void Dividend_OfPooledRules_IsWhatTheyAreWorthAndSaysSo(double homeCost, double abroadCost, double dividend, string words)
    {
        var (model, scenario) = Example("feature-own-nation-first");
        model = model with
        {
            Demands = new(
                model.Demands.Select(row => row with { ShortageCostUsd = row.Id.Code == "home" ? homeCost : abroadCost }), row => row.Id),
        };
        var rows = Compare(model, scenario, threads: 2);
        Total(rows, "pooled").DividendUsd.ShouldBe(dividend, 1e-9);
        rows.Single(row => row is { Policy: "pooled", Pattern: "events", Theatre: null, Item: not null }).Dividend!.Value.ShouldBe(0, 1e-9);
        var lines = PolicyAnswer.Lines(model, scenario, rows);
        lines.Single(line => line.StartsWith("  pooled", StringComparison.Ordinal)).ShouldContain(words);
    }

    [Fact]
    public void Run_OfLessonOne_GivesTheLessonUnderEachPolicy()
    {
        // Who helps has no need of its own in those weeks, so that serving its own first takes nothing from anybody.
        var (model, scenario) = Example("two-nations-pooled");
        var rows = Compare(model, scenario, threads: 2);
        rows.Where(row => row is { Pattern: "events", Theatre: null, Item: not null }).Select(row => row.Short!.Value)
            .ShouldAllBe(units => Math.Abs(units - 20) < 1e-9);
        rows.Where(row => row.Pattern == "baseline").ShouldAllBe(row => row.ShortageCostUsd == 0);
    }

    [Theory]
    [InlineData("feature-own-nation-first")]
    [InlineData("hoarding")]
    [InlineData("feature-phase")]
    public void Run_OnOneNetwork_GivesWhatStressGives(string example)
    {
        var (model, scenario) = Example(example);
        scenario = scenario with { Policy = scenario.Policy with { Phases = ImmutableSortedDictionary<PhaseName, PhasePolicy>.Empty } };
        var rows = Compare(model, scenario, threads: 2);
        foreach (var name in Enum.GetValues<PolicyName>())
        {
            var own = scenario with { Policy = scenario.Policy with { Name = name } };
            var tables = StressRun.Execute(model, own, StressOptions.Default, null, TestContext.Current.CancellationToken).Tables;
            double cost = tables.Service.Where(row => row.Pattern != ResultTables.BaselinePattern).Sum(row => row.ShortageCostUsd);
            Total(rows, name.ToString().ToLowerInvariant()).ShortageCostUsd.ShouldBe(cost, 1e-9 * Math.Max(1, cost));
        }
    }

    [Fact]
    public void All_OfPolicyWithExceptions_AppliesToEveryNationAndPhase()
    {
        var exception = new PolicyChange(PolicyChange.None.Values.SetItem("name", PolicyName.Theatre).SetItem("hoard_weeks", 2.0));
        var policy = new PolicySettings
        {
            HoardWeeks = 1,
            Nations = Nation(exception),
            Phases = ImmutableSortedDictionary<PhaseName, PhasePolicy>.Empty.Add(PhaseName.Conflict, new PhasePolicy(exception, Nation(exception))),
        };
        var all = ComparedPolicy.All(policy, [8, 4, 8]);
        all.Select(one => one.Name).ShouldBe(["national", "theatre", "pooled", "hoard_4", "hoard_8"]);
        foreach (var one in all)
        {
            var nation = one.Settings.In(PhaseName.Conflict).For(new("E"));
            nation.Name.ShouldBe(one.Settings.Name);
            nation.HoardWeeks.ShouldBe(one.HoardWeeks ?? 2);
        }
    }

    [Fact]
    public void Run_OnAnyNumberOfThreads_GivesTheSameRows()
    {
        var (model, scenario) = Example("hoarding");
        Compare(model, scenario, threads: 1).ShouldBe(Compare(model, scenario, threads: 4));
    }

    [Fact]
    public void Run_WhenCancelled_Stops()
    {
        var (model, scenario) = Example("hoarding");
        Should.Throw<OperationCanceledException>(() => PolicyComparison.Run(
            model, scenario, ComparedPolicy.All(scenario.Policy, []), StressOptions.Default, null, new CancellationToken(canceled: true)));
    }

    private static ImmutableSortedDictionary<string, PolicyChange> Nation(PolicyChange change) =>
        ImmutableSortedDictionary.Create<string, PolicyChange>(StringComparer.Ordinal).Add("E", change);

    private static PolicyRow Total(ImmutableArray<PolicyRow> rows, string policy) =>
        rows.Single(row => row.Policy == policy && row.Pattern != ResultTables.BaselinePattern && row.Theatre is null && row.Item is null);

    private static ImmutableArray<PolicyRow> Compare(SupplyModel model, Scenario scenario, int threads) => PolicyComparison.Run(
        model, scenario, ComparedPolicy.All(scenario.Policy, [4, 8]), new StressOptions(threads), null, TestContext.Current.CancellationToken);

    private static (SupplyModel Model, Scenario Scenario) Example(string name)
    {
        string folder = Path.Combine(Repository.Root, "examples", name);
        var (model, scenario, _) = Inputs.Both(folder, Path.Combine(folder, "scenario.yaml"));
        return (model!, scenario!);
    }
}
