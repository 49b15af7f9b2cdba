using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model.Checks;
using Longsplice.Model.Labels;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Barriers;
using Longsplice.Plan.Prices;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Store;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Barriers;

/// <summary>What each licence, standard and programme's barrier costs, as switches, and what each resource is worth.</summary>
public static class BarrierSwitchboard
{
    /// <summary>Runs the verb.</summary>
    /// <param name="modelPath">The model.</param>
    /// <param name="scenarioFile">File of the scenario.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it; nothing half-written is left.</param>
    public static VerbResult<BarriersData> Run(
        string modelPath, string scenarioFile, BarriersSettings settings, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var (model, scenario, found) = Inputs.Both(modelPath, scenarioFile);
        ImmutableArray<Finding> findings = [.. found, .. RunFolder.Refusals(settings.Out), .. Stress.Unknown(settings.Pattern, scenario)];
        if (model is null || scenario is null || findings.Any(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<BarriersData>.Of(findings, null);
        }

        var run = scenario with { Weeks = settings.Weeks ?? scenario.Weeks };
        var pattern = CrisisPattern.Named(run, settings.Pattern ?? CrisisPattern.Of(run)[^1].Name);
        int threads = settings.Threads ?? Environment.ProcessorCount;
        var result = BarrierAnalysis.Run(model, pattern.Scenario, threads, progress, cancellation);
        ImmutableArray<PriceRow>? prices = settings.Prices
            ? PriceAnalysis.Run(model, pattern.Scenario, settings.Curves, threads, progress, cancellation)
            : null;
        if (result.Barriers.IsEmpty)
        {
            findings = findings.Add(Finding.Of("LS223", Path.GetFileName(modelPath), 0, "", "no barrier", "a licence that is not open, a substitute that is not qualified, or a programme with a barrier and options"));
        }

        string label = ModelLabel.Of(model) ?? "";
        ImmutableArray<BarrierCostRow> costs =
        [
            new() { Barriers = "all", ShortageCostUsd = result.AsItIs, Label = label },
            new() { Barriers = "none", ShortageCostUsd = result.AllLifted, Label = label },
        ];
        var data = new BarriersData(
            [], pattern.Name, run.Weeks, result.AsItIs, result.AllLifted, result.Plans, result.Barriers, result.Pairs, prices, Out: null, costs, model, scenario);
        ImmutableArray<Phrase> lines = new BarrierAnswer(data, scenario).Lines();
        data = data with { Answer = [.. lines.Select(line => line.ToString())] };
        var told = VerbResult<BarriersData>.Of(findings, data) with { Record = RecordOf(data, lines, settings) };
        return RunFolder.Keep(told, settings.Out, kept => kept with { Out = settings.Out }, cancellation);
    }

    private static RunRecord RecordOf(BarriersData data, ImmutableArray<Phrase> lines, BarriersSettings settings) => new()
    {
        Command = RunCommand.Of("barriers", settings, RunInputs.Model, RunInputs.Scenario),
        Answer = data,
        Tables = data.Tables,
        Model = data.Model,
        Scenario = data.Scenario,
        Pages = BarrierPage.Of(data, lines),
    };
}
