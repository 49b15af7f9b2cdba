using Longsplice.Model;
using Longsplice.Model.Files;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Regimes;

/// <summary>Who plans with whom: those who are no allies stay outside <c>allies</c> and inside <c>together</c>.</summary>
public sealed class RegimeTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "examples", "plan-lesson");

    private static readonly SupplyModel Lesson = ModelFiles.Load(Folder).Value!;

    [Theory]
    [InlineData("ally", "partner", 10)]
    [InlineData("ally", null, 10)]
    [InlineData("ally", "other", 0)]
    [InlineData("other", "other", 0)]
    public void Allies_SaveWhatAlliesCanShare(string? one, string? other, double saved)
    {
        var model = Lesson with { Nations = new(Lesson.Nations.Zip([one, other], (nation, alignment) => nation with { Alignment = alignment }), row => row.Id) };
        var scenario = ScenarioFile.Load(Path.Combine(Folder, "scenario.yaml")).Value!;
        var plan = PlanRun.Execute(model, scenario, new PlanOptions([Regime.Allies], TradeRule.Contracts, null, 1, "east>pacific", HasLadder: false), null, TestContext.Current.CancellationToken).Single();
        double[] values = [.. plan.Regimes.Select(regime => regime.ShortageCostUsd!.Value)];
        plan.Regimes.Select(regime => regime.Regime.Name).ShouldBe(["alone", "allies", "together"]);
        (values[0] - values[1]).ShouldBe(saved, 1e-6);
        (values[0] - values[2]).ShouldBe(10, 1e-6);
    }
}
