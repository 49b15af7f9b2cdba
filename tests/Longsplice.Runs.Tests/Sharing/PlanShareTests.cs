using Longsplice.Plan.Sharing;
using Longsplice.Runs.Sharing;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Sharing;

/// <summary>Who pays for a plan: who plays, what may be asked, and that samples agree with what is exact.</summary>
public sealed class PlanShareTests
{
    private static readonly string Lesson = Path.Combine(Repository.Root, "examples", "two-nations-pooled");

    private static readonly string Rounds155 = Path.Combine(Repository.Root, "models", "rounds155");

    [Fact]
    public void Run_OnTheLesson_SharesWhatPoolingSpares()
    {
        var data = Run(Lesson, "scenario.yaml", new PlanShareSettings([], [], Exit: ["P"])).Data!;
        data.Grand.ShouldBe(20, 1e-7);
        data.Core.ShouldBe("nonempty");
        data.Plan!.Outside.ShouldBeEmpty();
        Shares(data, SharingRule.Shapley)["E"].ShouldBe(35, 1e-7);
        Shares(data, SharingRule.OwenPoint).Values.Sum().ShouldBe(20, 1e-7);
        data.Rules.Single(rule => rule.Rule == SharingRule.OwenPoint).InCore.ShouldBe(true);
        data.Exits.Single().Sentence.ShouldContain("E loses (pays 15 more)");
    }

    [Fact]
    public void Run_WithSamples_HasBandsAroundTheExactShares()
    {
        var drawn = Run(Lesson, "scenario.yaml", new PlanShareSettings([], [], Samples: 60, Seed: 3)).Data!;
        var rule = drawn.Rules.Single(one => one.Rule == SharingRule.Shapley);
        rule.Low!["E"].ShouldBeLessThan(35);
        rule.High!["E"].ShouldBeGreaterThan(35);
        drawn.Core.ShouldBeNull();
    }

    [Fact]
    public void Run_WithTheatres_NamesWhoIsOutside()
    {
        var data = Run(Rounds155, "scenarios/both.yaml", new PlanShareSettings(["theatres"], [], Weeks: 26)).Data!;
        data.Players.ShouldBe(["IP", "EA"], ignoreOrder: true);
        data.Plan!.Outside.Select(nation => nation.Code).ShouldContain("CHN");
        data.Plan.Weeks.ShouldBe(26);
        data.Rules.ShouldAllBe(rule => Math.Abs(rule.Shares.Values.Sum() - data.Grand) <= 1e-6 * data.Grand);
    }

    [Fact]
    public void Run_WithBadPlayers_ReportsEverythingAtOnce()
    {
        var result = Run(Rounds155, "scenarios/both.yaml", new PlanShareSettings(["DEU", "USQ", "DEU+FRA"], [], Key: "gdp", Exit: ["ITA"], Pattern: "none"));
        result.Code.ShouldBe(ExitCode.Input);
        result.Findings.Select(finding => finding.Code).Distinct().ShouldBe(["LS015", "LS199", "LS200", "LS201"], ignoreOrder: true);
        result.Findings.Single(finding => finding.Found == "USQ").Hint.ShouldContain("USA");
    }

    [Fact]
    public void Run_WithManyNationsAndNeitherUnionsNorSamples_AsksForThem() =>
        Run(Rounds155, "scenarios/both.yaml", new PlanShareSettings([], [])).Findings.Select(finding => finding.Code).ShouldBe(["LS222"]);

    private static IReadOnlyDictionary<string, double> Shares(ShareCostData data, SharingRule rule) =>
        data.Rules.Single(one => one.Rule == rule).Shares;

    private static VerbResult<ShareCostData> Run(string model, string scenario, PlanShareSettings settings) =>
        PlanShare.Run(model, Path.Combine(model, scenario), settings, null, TestContext.Current.CancellationToken);
}
