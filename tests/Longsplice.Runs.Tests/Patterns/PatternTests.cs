using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Patterns;

/// <summary>
/// Lesson 1 as two crises: each nation needs 40 a week for five weeks. One after the other pooling saves what speed
/// allows; both at once it saves nothing.
/// </summary>
public sealed class PatternTests
{
    private static readonly string Example = Path.Combine(Repository.Root, "examples", "two-nations-pooled");

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 20)]
    [InlineData(4, 40)]
    [InlineData(6, 50)]
    public void Execute_OfTwoCrises_GivesTheLessonInEveryPattern(double lag, double inSequence)
    {
        var tables = Run(lag);
        tables.Service.Select(row => row.Pattern).Distinct().ShouldBe(["baseline", "first", "second", "first>second", "first+second"]);
        Lost(tables, "first>second").ShouldBe(inSequence, 1e-9);
        Lost(tables, "first+second").ShouldBe(100, 1e-9);
        tables.HeadlinePattern().ShouldBe("first+second");
    }

    [Fact]
    public void Spillover_OfTwoCrises_HasThreeDimensionsHalfSizeAndInteraction()
    {
        var rows = Run(lag: 2).Spillover;
        rows.Select(row => row.Dimension).Distinct().Count().ShouldBe(3);
        rows.ShouldAllBe(row => row.Unit.Length > 1 && double.IsFinite(row.Amount));
        rows.Where(row => row.Size == ShockSize.Half).Select(row => row.Pattern).Distinct().ShouldBe(["first", "second"]);

        // The demand that a crisis touches is left out of what the crisis does to its own theatre.
        rows.Single(row => row is { Pattern: "first", Size: ShockSize.Full, Item: null, Dimension: SpilloverDimension.Security } && row.ToTheatre.Code == "EA")
            .Amount.ShouldBe(0);

        foreach (var beyond in rows.Where(row => row.Size == ShockSize.Interaction))
        {
            double together = Amount(rows, "first+second", beyond);
            beyond.Amount.ShouldBe(together - Amount(rows, "first", beyond) - Amount(rows, "second", beyond), 1e-9);
        }
    }

    [Fact]
    public void Execute_OfOnePattern_RunsNoOther()
    {
        var (model, scenario) = Lesson(lag: 2);
        var options = StressOptions.Default with { Pattern = "second" };
        var tables = StressRun.Execute(model, scenario, options, null, TestContext.Current.CancellationToken).Tables;
        tables.Service.Select(row => row.Pattern).Distinct().ShouldBe(["baseline", "second"]);
    }

    [Fact]
    public void Execute_OfTwoCrises_SetsOtherPoliciesBeside()
    {
        var tables = Run(lag: 2);
        tables.Policies.Select(row => row.Policy).Distinct().ShouldBe(["national", "theatre", "pooled"]);
        foreach (var row in tables.Policies.Where(row => row is { Policy: "pooled", Theatre: null, Item: null }))
        {
            double cost = tables.Service.Where(service => service.Pattern == row.Pattern).Sum(service => service.ShortageCostUsd);
            row.ShortageCostUsd.ShouldBe(cost, 1e-9, "the example pools");
        }
    }

    [Theory]
    [InlineData("second", false)]
    [InlineData(null, true)]
    public void Execute_OfOnePatternOrOnePolicy_SetsNoOtherPolicyBeside(string? pattern, bool onePolicy)
    {
        var (model, scenario) = Lesson(lag: 2);
        var options = StressOptions.Default with { Pattern = pattern, OnePolicy = onePolicy };
        StressRun.Execute(model, scenario, options, null, TestContext.Current.CancellationToken).Tables.Policies.ShouldBeEmpty();
    }

    [Fact]
    public void Execute_OfTwoCrisesWithARange_MovesTheFigureWithoutDraws()
    {
        var (model, scenario) = Lesson(lag: 2);
        var range = new RangeRow { Table = "stocks", Id = "e/round", Column = "quantity", Low = 90, High = 110 };
        var tables = StressRun.Execute(
            model with { Ranges = new([range]) }, scenario, StressOptions.Default, null, TestContext.Current.CancellationToken).Tables;
        tables.Bands.ShouldBeEmpty();
        var swing = tables.Sensitivity.ShouldHaveSingleItem();
        (swing.AtLow, swing.AtBest, swing.AtHigh).ShouldBe((110, 100, 90), "both at once, every unit in store counts");
    }

    [Fact]
    public void Lines_OfTwoCrisesAndAGap_SayWhatWasMissingBeforeThem()
    {
        var (model, scenario) = Lesson(lag: 2);
        var hungry = model with
        {
            Demands = new(model.Demands.Select(row => row.Id.Code == "dE" ? row with { QuantityPerWeek = 40 } : row), row => row.Id),
        };
        var lines = Answer.Lines(Stress.Tell(hungry, scenario, StressOptions.Default, null, TestContext.Current.CancellationToken));
        lines.ShouldContain(line => line.Contains("lacks 75 % of its round", StringComparison.Ordinal), string.Join('\n', lines));
        Answer.Lines(Stress.Tell(model, scenario, StressOptions.Default, null, TestContext.Current.CancellationToken))
            .ShouldNotContain(line => line.Contains("lacks", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_ScenarioWithCrises_ReadsItsOwnText()
    {
        var (model, scenario) = Lesson(lag: 2);
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, ScenarioText.Of(scenario));
            var again = ScenarioFile.Load(file);
            again.Findings.ShouldBeEmpty();
            ScenarioText.Of(again.Value!).ShouldBe(ScenarioText.Of(scenario));
            ScenarioChecks.Run(again.Value!, model, "scenario.yaml").ShouldBeEmpty();
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Load_OfCrisesThatSayTooLittle_ReportsEveryOne()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "start: 2027-01-04\nweeks: 9\ngap_weeks: -1\ncrises:\n  a+b: {theatre: EA, events: []}\n  c: {events: []}\n  d: 7\n");
            var findings = ScenarioFile.Load(file).Findings;
            findings.Select(finding => (finding.Code, finding.Row)).ShouldBe([("LS063", 5), ("LS062", 6), ("LS063", 7), ("LS070", 3)], ignoreOrder: true);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static double Amount(ImmutableArray<SpilloverRow> rows, string pattern, SpilloverRow like) => rows
        .Single(row => row.Pattern == pattern && row.Size == ShockSize.Full && row.ToTheatre == like.ToTheatre
            && row.Dimension == like.Dimension && row.Item is null && row.Unit == like.Unit)
        .Amount;

    private static double Lost(ResultTables tables, string pattern) =>
        tables.Service.Where(row => row.Pattern == pattern).Sum(row => row.Lost);

    private static ResultTables Run(double lag)
    {
        var (model, scenario) = Lesson(lag);
        return StressRun.Execute(model, scenario, StressOptions.Default, null, TestContext.Current.CancellationToken).Tables;
    }

    private static (SupplyModel Model, Scenario Scenario) Lesson(double lag)
    {
        var (model, scenario, _) = Inputs.Both(Example, Path.Combine(Example, "scenario.yaml"));
        var lagged = model! with
        {
            Contracts = new(model.Contracts.Select(row => row with { TransitWeeks = lag }), row => row.Id),
        };
        var events = scenario!.Events.Take(10).ToLookup(row => row.From!.Value.ToWeek(default) > 5);
        return (lagged, scenario with
        {
            Events = [],
            GapWeeks = 5,
            Policy = scenario.Policy with { HelpSees = HelpSees.Known },
            Crises =
            [
                new Crisis("first", new TheatreId("EA"), [.. events[false]]),
                new Crisis("second", new TheatreId("IP"), [.. events[true].Select(Earlier)]),
            ],
        });
    }

    private static ScenarioEvent Earlier(ScenarioEvent row)
    {
        var week = WeekOrDate.OfWeek(row.From!.Value.ToWeek(default) - 5);
        return row with { From = week, Until = week };
    }
}
