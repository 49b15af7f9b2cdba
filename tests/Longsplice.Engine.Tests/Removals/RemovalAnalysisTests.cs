using Longsplice.Engine.Removals;
using Longsplice.Model.Files;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests.Removals;

/// <summary>
/// N-1 on the example of mutual dependence: E makes all motors, P all seekers, each needs both for 5 missiles a week,
/// nothing is in store but what passes from one week to the next. Needs return to a source at once.
/// </summary>
public sealed class RemovalAnalysisTests
{
    private const int OutageWeeks = 3;

    private static readonly Lazy<RemovalTables> Tables = new(() => Run(threads: 2));

    [Theory]
    [InlineData(ElementKind.Recipe, "e_motor", 1, 30)]
    [InlineData(ElementKind.Site, "e_part", 1, 30)]
    [InlineData(ElementKind.Recipe, "e_missile", 0, 15)]
    [InlineData(ElementKind.Nation, "E", 1, 20)]
    [InlineData(ElementKind.Supplier, "p_part", 1, 40)]
    public void Criticality_OfAnElement_IsWhatItsAbsenceTakes(ElementKind kind, string id, int tts, double added)
    {
        // Without motors both nations lack 5 missiles in each of three weeks, a week later than the outage; without E's
        // missile plant E lacks its own from week 1. Without E's exports only P does, and for a week more, until the
        // maker hears that it is asked again.
        var row = Tables.Value.Criticality.Single(row => row.ElementKind == kind && row.Element == id);
        row.TtsWeeks.ShouldBe(tts);
        row.ShortAdded.ShouldBe(added, 1e-9);
        row.Exposed.ShouldBeTrue();
        row.TtrWeeks.ShouldNotBeNull();
    }

    [Fact]
    public void Dependence_OfBothNations_IsMutual()
    {
        var rows = Tables.Value.Dependence;
        rows.Select(row => (row.Nation.Code, row.OnNation.Code)).ShouldBe([("E", "P"), ("P", "E")]);
        rows.ShouldAllBe(row => row.ShortAdded > 14.9 && row.Item.Code == "missile");
    }

    [Fact]
    public void Concentration_OfParts_IsOneNationAndOneSite()
    {
        var rows = Tables.Value.Concentration.ToDictionary(row => row.Item.Code);
        rows["motor"].Hhi.ShouldBe(10_000, 1e-9);
        rows["motor"].SoleSource!.Value.Code.ShouldBe("e_part");
        rows["motor"].Tier.ShouldBe(1);
        rows["missile"].Hhi.ShouldBe(5_000, 1e-9);
        rows["missile"].SoleSource.ShouldBeNull();
        rows["missile"].Suppliers.ShouldBe(2);
    }

    [Fact]
    public void Run_OnAnyNumberOfThreads_GivesTheSameRows()
    {
        var one = Run(threads: 1);
        one.Criticality.ShouldBe(Tables.Value.Criticality);
        one.Dependence.ShouldBe(Tables.Value.Dependence);
    }

    [Fact]
    public void Criticality_Ranks_FromTheMostCostlyOn()
    {
        var rows = Tables.Value.Criticality;
        rows.Select(row => row.Rank).ShouldBe(Enumerable.Range(1, rows.Length));
        rows.Select(row => row.ShortageCostUsd).ShouldBeInOrder(SortDirection.Descending);
    }

    /// <summary>What puts a substitute in place runs like a recipe, but is none that anyone could take away.</summary>
    [Fact]
    public void Recipes_WhereASubstituteStandsIn_AreThoseOfTheTable() => Run("feature-substitute", threads: 1).Criticality
        .Where(row => row.ElementKind is ElementKind.Recipe or ElementKind.Site)
        .Select(row => row.Element).Order(StringComparer.Ordinal)
        .ShouldBe(["mine", "plant", "r", "rm"]);

    private static RemovalTables Run(int threads) => Run("mutual-dependence", threads);

    private static RemovalTables Run(string name, int threads)
    {
        string example = Path.Combine(Repository.Root, "examples", name);
        var scenario = ScenarioFile.Load(Path.Combine(example, "scenario.yaml")).Value!;
        var prompt = scenario with { Weeks = 20, Policy = scenario.Policy with { SwitchRate = 1 } };
        return RemovalAnalysis.Run(
            ModelFiles.Load(example).Value!, prompt, new RemovalOptions(OutageWeeks, threads), null, CancellationToken.None);
    }
}
