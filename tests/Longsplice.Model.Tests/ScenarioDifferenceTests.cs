using Longsplice.Model.Scenarios;
using Shouldly;
using Xunit;

namespace Longsplice.Model.Tests;

/// <summary>Two scenarios are compared and merged event by event.</summary>
public sealed class ScenarioDifferenceTests : IDisposable
{
    private const string First = """
        name: First
        start: 2027-01-25
        weeks: 20
        policy: {hoard_weeks: 2}
        events:
          - {id: ban, kind: ban, exporter: BBB, from: 2}
          - {id: out, kind: outage, site: plant, remaining: 0.5}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-diff-").FullName;

    [Fact]
    public void Between_OfTheSame_IsNone() => Between(First, First.Replace("0.5", "0.50", StringComparison.Ordinal)).IsNone.ShouldBeTrue();

    [Fact]
    public void Between_OfOthers_NamesFieldsAndEvents()
    {
        var difference = Between(First, """
            name: First
            start: 2027-01-25
            weeks: 30
            policy: {hoard_weeks: 2, phases: {crisis: {nations: {AAA: {name: pooled}}}}}
            events:
              - {id: out, kind: outage, site: plant, remaining: 0.4}
              - {id: new, kind: lose, site: plant, item: ore, quantity: 3}
            """);
        difference.Fields.ShouldBe([new("policy.phases.crisis.nations.AAA.name", "", "pooled"), new("weeks", "20", "30")]);
        difference.Events.Select(row => (row.Id, row.Change)).ShouldBe(
            [("ban", EventChange.Removed), ("out", EventChange.Changed), ("new", EventChange.Added)]);
        difference.Events[1].Fields.ShouldBe([new("remaining", "0.5", "0.4")]);
    }

    [Fact]
    public void Between_OfAnotherOrder_SaysWhatMoved() => Between(
        First + "\n  - {id: last, kind: lose, site: plant, item: ore, quantity: 3}",
        First.Replace("  - {id: ban", "  - {id: last, kind: lose, site: plant, item: ore, quantity: 3}\n  - {id: ban", StringComparison.Ordinal))
        .Events.ShouldAllBe(row => row.Change == EventChange.Moved);

    [Fact]
    public void Merge_OfAPart_AddsWhatItSays()
    {
        var merge = Merge(First, "policy: {hoard_weeks: 2, protect_weeks: 1}\nevents:\n  - {id: ban, kind: ban, exporter: BBB, from: 2}\n  - {id: new, kind: close, lane: x}\n");
        merge.Conflicts.ShouldBeEmpty();
        var scenario = merge.Scenario.ShouldNotBeNull();
        scenario.Name.ShouldBe("First + b");
        scenario.Policy.ProtectWeeks.ShouldBe(1);
        scenario.Events.Select(row => row.Id).ShouldBe(["ban", "out", "new"]);
    }

    [Fact]
    public void Merge_OfContradictions_ReportsAllAndMergesNothing()
    {
        var merge = Merge(First, "weeks: 30\nseed: 4\npolicy: {hoard_weeks: 3}\nevents:\n  - {id: out, kind: outage, site: plant, remaining: 0.4}\n");
        merge.Scenario.ShouldBeNull();
        merge.Conflicts.ShouldBe([new("policy.hoard_weeks", "2", "3"), new("weeks", "20", "30"), new("events.out.remaining", "0.5", "0.4")]);
    }

    [Fact]
    public void Merge_WithoutAStart_FindsIt() =>
        Merge("weeks: 3\n", "seed: 4\n").Findings.ShouldHaveSingleItem().Code.ShouldBe("LS062");

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ScenarioDifference Between(string one, string other) => ScenarioDifference.Between(
        ScenarioFile.Load(Write("a.yaml", one)).Value.ShouldNotBeNull(), ScenarioFile.Load(Write("b.yaml", other)).Value.ShouldNotBeNull());

    private ScenarioMerge Merge(string one, string other) => ScenarioMerge.Of(Write("a.yaml", one), Write("b.yaml", other));

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
