using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Solve;
using Longsplice.Runs.Store;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Planning;

/// <summary>What cooperation could do at the best: regimes side by side, the dividend, the ladder, and targets.</summary>
public static class PlanVerb
{
    /// <summary>Runs the verb. What was finished when time ran out, or it was stopped, is told.</summary>
    /// <param name="modelPath">The model.</param>
    /// <param name="scenarioFile">File of the scenario.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it.</param>
    public static VerbResult<PlanData> Run(
        string modelPath,
        string scenarioFile,
        PlanSettings settings,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        var (model, scenario, findings) = Inputs.Both(modelPath, scenarioFile);
        findings = [.. findings, .. RunFolder.Refusals(settings.Out), .. Stress.Unknown(settings.Pattern, scenario)];
        if (model is null || scenario is null)
        {
            return VerbResult<PlanData>.Of(findings, null);
        }

        scenario = scenario.Over(settings.Weeks);
        var targets = settings.Target.Select(words => TargetWords.Read(words, model, scenario)).ToArray();
        findings = [.. findings, .. UnknownRegimes(settings.Regime, model), .. targets.Select(one => one.Finding).OfType<Finding>(), .. NoSecondSolver(settings)];
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<PlanData>.Of(findings, null);
        }

        var options = Options(settings, model, [.. targets.Select(one => one.Target!)]);
        if (settings.Mps is { } file && Export(model, scenario, settings.Pattern, file, cancellation) is { } failure)
        {
            return VerbResult<PlanData>.Of(findings.Add(failure), null);
        }

        var plans = PlanRun.Execute(model, scenario, options, progress, cancellation);
        var data = Told(model, scenario, plans, options);
        Finding[] contradictions = [.. data.Patterns.SelectMany(Contradictions)];
        var result = new VerbResult<PlanData>(contradictions.Length > 0 ? ExitCode.No : CodeOf(data.Status), [.. findings, .. contradictions], data)
        {
            Record = PlanTables.RecordOf(data, plans, scenario, settings),
        };
        return RunFolder.Keep(result, settings.Out, told => told with { Out = settings.Out }, CancellationToken.None);
    }

    /// <summary>The exit code of a status: 1 the answer is no, 4 partial for lack of time, 130 stopped.</summary>
    internal static int CodeOf(SolveStatus status) => status switch
    {
        SolveStatus.Optimal => ExitCode.Done,
        SolveStatus.TimeLimit => ExitCode.Partial,
        SolveStatus.Cancelled => ExitCode.Cancelled,
        _ => ExitCode.No,
    };

    /// <summary>Values that a second solver does not find.</summary>
    internal static IEnumerable<Finding> Contradictions(PatternData pattern) => pattern.Regimes
        .Where(regime => regime.IsContradicted)
        .Select(regime => Finding.Of(
            "LS216", "", 0, $"{pattern.Pattern}, {regime.Regime}", $"{regime.SecondUsd} by {SecondSolver.Name}", $"{regime.ShortageCostUsd} as by HiGHS"));

    private static PlanOptions Options(PlanSettings settings, SupplyModel model, ImmutableArray<PlanTarget> targets) => new(
        settings.Regime.IsEmpty ? Usual(model) : [.. settings.Regime.Select(name => new Regime(name))],
        settings.Trade ?? TradeRule.Contracts,
        settings.TimeLimit is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        settings.Threads ?? Environment.ProcessorCount,
        settings.Pattern,
        settings.Factor ?? 1,
        targets,
        !settings.NoLadder,
        settings.Check);

    /// <summary>Where some are no allies, what allies can do by themselves is another matter than the bound.</summary>
    private static ImmutableArray<Regime> Usual(SupplyModel model) =>
        model.Nations.All(Regime.IsAllied) ? [Regime.Theatre] : [Regime.Theatre, Regime.Allies];

    private static PlanData Told(
        SupplyModel model, Scenario scenario, ImmutableArray<PatternPlan> plans, PlanOptions options)
    {
        ImmutableArray<PatternData> patterns = [.. plans.Select(PatternData.Of)];
        var worst = patterns.MaxBy(pattern => pattern.Alone ?? -1)!;
        var data = new PlanData(
            patterns.Select(pattern => pattern.Status).FirstOrDefault(status => status != SolveStatus.Optimal),
            [],
            worst.Pattern,
            worst.Regimes,
            worst.Dividend,
            worst.Ladder,
            [.. patterns.SelectMany(pattern => pattern.Targets).SelectMany(target => target.Conflicts)],
            CorrelationPoint.Curve(scenario, patterns),
            patterns,
            Out: null,
            model,
            scenario);
        return data with { Answer = PlanAnswer.Lines(data, scenario, options) };
    }

    private static IEnumerable<Finding> UnknownRegimes(ImmutableArray<string> regimes, SupplyModel model)
    {
        string[] known =
        [
            "allies", "alone", "theatre", "together",
            .. model.Nations.SelectMany(row => row.Blocs).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(bloc => $"bloc {bloc}"),
        ];
        return regimes.Where(name => !known.Contains(name, StringComparer.Ordinal)).Select(name => Finding.Of(
            "LS214", "", 0, "--regime", name, $"one of {string.Join(", ", known)}", Nearest.Hint(name, known)));
    }

    private static IEnumerable<Finding> NoSecondSolver(PlanSettings settings) => settings.Check && !SecondSolver.IsThere
        ? [Finding.Of("LS215", "", 0, "--check", RuntimeInformation.RuntimeIdentifier, $"{SecondSolver.Name}'s library beside the program")]
        : [];

    private static Finding? Export(
        SupplyModel model, Scenario scenario, string? asked, string file, CancellationToken cancellation)
    {
        var pattern = CrisisPattern.Named(scenario, asked);
        return Replacement.OfFile(file, place => ProgramExport.Write(model, pattern.Scenario, place), cancellation);
    }
}
