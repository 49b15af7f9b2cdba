using Longsplice.Engine;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Examples;

/// <summary>
/// Lesson 1: what pooling saves depends on how fast goods move. With demand known in advance, 0, 20, 40 and 50 are
/// short at lags of 0, 2, 4 and 6 weeks; each alone is short by 50; both at once by 100 at any lag.
/// </summary>
public sealed class LessonTests
{
    [Theory]
    [InlineData(0, HelpSees.Known, 0)]
    [InlineData(2, HelpSees.Known, 20)]
    [InlineData(4, HelpSees.Known, 40)]
    [InlineData(6, HelpSees.Known, 50)]
    [InlineData(0, HelpSees.Own, 0)]
    [InlineData(2, HelpSees.Own, 20)]
    [InlineData(4, HelpSees.Own, 140)]
    [InlineData(6, HelpSees.Own, 200)]
    public void Pooling_AtALag_LosesThisMuch(double lag, HelpSees sees, double expected) =>
        Lost(lag, sees, together: false).ShouldBe(expected, 1e-9);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(6)]
    public void Pooling_OfBothCrisesAtOnce_LosesAHundred(double lag) =>
        Lost(lag, HelpSees.Known, together: true).ShouldBe(100, 1e-9);

    private static double Lost(double lag, HelpSees sees, bool together)
    {
        string folder = Path.Combine(Repository.Root, "examples", "two-nations-pooled");
        var (model, scenario, _) = Inputs.Both(folder, Path.Combine(folder, "scenario.yaml"));
        var lagged = model! with
        {
            Contracts = new(model.Contracts.Select(row => row with { TransitWeeks = lag }), row => row.Id),
        };
        var events = scenario!.Events.Select(row => together ? Earlier(row) : row);
        var run = scenario with { Policy = scenario.Policy with { HelpSees = sees }, Events = [.. events.Take(10)] };
        return StressRun.Execute(lagged, run, StressOptions.Default, null, TestContext.Current.CancellationToken)
            .Tables.Service.Where(row => row.Pattern == "events").Sum(row => row.Lost);
    }

    /// <summary>Moves the second crisis to the weeks of the first.</summary>
    private static ScenarioEvent Earlier(ScenarioEvent row)
    {
        int week = row.From!.Value.ToWeek(default);
        var moved = Model.WeekOrDate.OfWeek(week > 5 ? week - 5 : week);
        return row with { From = moved, Until = moved };
    }
}
