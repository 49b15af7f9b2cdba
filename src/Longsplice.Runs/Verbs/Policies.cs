using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Engine.Comparison;
using Longsplice.Model.Checks;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Verbs;

/// <summary>Runs every pattern of a scenario under each policy, and says what agreed rules would spare.</summary>
public static class Policies
{
    /// <summary>Runs the verb.</summary>
    /// <param name="modelPath">The model.</param>
    /// <param name="scenarioFile">File of the scenario.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it; nothing half-written is left.</param>
    public static VerbResult<PoliciesData> Run(
        string modelPath,
        string scenarioFile,
        PoliciesSettings settings,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        var (model, scenario, findings) = Inputs.Both(modelPath, scenarioFile);
        findings = [.. findings, .. RunFolder.Refusals(settings.Out), .. Stress.Unknown(settings.Pattern, scenario)];
        if (model is null || scenario is null || findings.Any(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<PoliciesData>.Of(findings, null);
        }

        scenario = scenario.Over(settings.Weeks);
        var policies = ComparedPolicy.All(scenario.Policy, settings.Hoard);
        var options = new StressOptions(settings.Threads ?? StressOptions.Default.Threads, Pattern: settings.Pattern);
        var rows = PolicyComparison.Run(model, scenario, policies, options, progress, cancellation);
        var data = new PoliciesData(PolicyAnswer.Lines(model, scenario, rows), rows, Out: null, model);
        var result = VerbResult<PoliciesData>.Of(findings, data) with { Record = RecordOf(data, scenario, settings) };
        return RunFolder.Keep(result, settings.Out, told => told with { Out = settings.Out }, cancellation);
    }

    private static RunRecord RecordOf(PoliciesData data, Scenario scenario, PoliciesSettings settings)
    {
        ImmutableArray<RunTable> tables = [RunTable.Of(data.Policies)];
        return new RunRecord
        {
            Command = RunCommand.Of("policies", settings with { Weeks = null }, RunInputs.Model, RunInputs.Scenario),
            Answer = data,
            Tables = tables,
            Model = data.Model,
            Scenario = scenario,
            Pages = PoliciesBrief.Of(data, scenario, tables),
        };
    }
}
