using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Verbs;

/// <summary>Runs a scenario on a model, and writes the run folder where one is asked for.</summary>
public static class Stress
{
    /// <summary>Runs the verb.</summary>
    /// <param name="modelFolder">Folder of the model.</param>
    /// <param name="scenarioFile">File of the scenario.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it; nothing half-written is left.</param>
    public static VerbResult<StressData> Run(
        string modelFolder,
        string scenarioFile,
        StressSettings settings,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        var (model, scenario, findings) = Inputs.Both(modelFolder, scenarioFile);
        findings = [.. findings, .. RunFolder.Refusals(settings.Out), .. Unknown(settings.Pattern, scenario)];
        if (model is null || scenario is null || findings.Any(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<StressData>.Of(findings, null);
        }

        var options = new StressOptions(
            settings.Threads ?? StressOptions.Default.Threads, settings.Draws ?? 0, settings.Pattern, settings.Policy is not null);
        var story = Tell(model, With(scenario, settings), options, progress, cancellation);
        if (settings.Draws > 0 && story.Tables.Bands.IsEmpty)
        {
            findings = findings.Add(Finding.Of(
                "LS106", "ranges.csv", 0, "", "no figure that is unknown or has a range", "ranges, or 'unknown' where nobody knows"));
        }

        var data = new StressData(story, Answer.Lines(story), Totals(story.AllTables), Out: null);
        var result = VerbResult<StressData>.Of(findings, data) with { Record = RecordOf(data) };
        return RunFolder.Keep(result, settings.Out, told => told with { Out = settings.Out }, cancellation);
    }

    /// <summary>The command that makes a run again: what was set in place of the scenario's stands in the scenario that is kept.</summary>
    internal static ImmutableArray<string> CommandOf(Story story)
    {
        var settings = new StressSettings(
            story.AskedPolicy, Seed: null, Weeks: null, Threads: null, Out: null, story.Draws > 0 ? story.Draws : null, story.AskedPattern);
        return RunCommand.Of("stress", settings, RunInputs.Model, RunInputs.Scenario);
    }

    /// <summary>Runs a scenario and gathers what is told of it.</summary>
    public static Story Tell(
        SupplyModel model,
        Scenario scenario,
        StressOptions options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        var result = StressRun.Execute(model, scenario, options, progress, cancellation);
        return new Story(model, scenario, result.Tables, result.StructuralLimits, options);
    }

    /// <summary>Sums over all demands and weeks, by pattern.</summary>
    public static ImmutableArray<TotalsRow> Totals(ResultTables tables) =>
    [
        .. tables.Service
            .GroupBy(row => (row.Pattern, row.Policy, row.Case))
            .Select(group => new TotalsRow(
                group.Key.Pattern,
                group.Key.Policy,
                group.Key.Case,
                group.Sum(row => row.Required),
                group.Sum(row => row.Met),
                group.Sum(row => row.Short),
                group.Sum(row => row.StructuralGap),
                group.Sum(row => row.ShortageCostUsd))),
    ];

    /// <summary>A finding where a scenario has no pattern of that name.</summary>
    internal static IEnumerable<Finding> Unknown(string? pattern, Scenario? scenario)
    {
        string[] known = scenario is null ? [] : [.. CrisisPattern.Of(scenario).Select(one => one.Name)];
        return pattern is null || scenario is null || known.Contains(pattern, StringComparer.Ordinal)
            ? []
            : [Finding.Of("LS015", "", 0, "--pattern", pattern, $"one of {string.Join(", ", known)}", Nearest.Hint(pattern, known))];
    }

    private static RunRecord RecordOf(StressData data) => new()
    {
        Command = CommandOf(data.Story),
        Answer = StressAnswer.Of(data),
        Tables = [.. data.Story.AllTables.All.Select(table => new RunTable(table.Schema, table.Rows))],
        Model = data.Story.Model,
        Scenario = data.Story.Whole,
        Pages = Pages(data.Story),
    };

    private static IEnumerable<RunFile> Pages(Story story)
    {
        yield return RunFile.OfText("brief.html", Brief.Html(story));
    }

    private static Scenario With(Scenario scenario, StressSettings settings) => scenario.Over(settings.Weeks) with
    {
        Seed = settings.Seed ?? scenario.Seed,
        Policy = settings.Policy is { } name ? scenario.Policy with { Name = name } : scenario.Policy,
    };
}
