using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Engine.Comparison;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;
using Longsplice.Model.Results;
using Longsplice.Model.Tables;
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
        findings = findings.AddRange(Stress.Unknown(settings.Pattern, scenario));
        if (settings.Out is { } folder && NewFolder.Refusal(folder) is { } refusal)
        {
            findings = findings.Add(refusal);
        }

        if (model is null || scenario is null || findings.Any(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<PoliciesData>.Of(findings, null);
        }

        scenario = scenario with { Weeks = settings.Weeks ?? scenario.Weeks };
        var policies = ComparedPolicy.All(scenario.Policy, settings.HoardWeeks);
        var options = new StressOptions(settings.Threads ?? StressOptions.Default.Threads, Pattern: settings.Pattern);
        var rows = PolicyComparison.Run(model, scenario, policies, options, progress, cancellation);
        if (settings.Out is { } target && NewFolder.Write(target, Files(rows)) is { } failure)
        {
            return VerbResult<PoliciesData>.Of(findings.Add(failure), null);
        }

        return VerbResult<PoliciesData>.Of(
            findings, new PoliciesData(PolicyAnswer.Lines(model, scenario, rows), rows, settings.Out, model));
    }

    private static IEnumerable<(string Name, string Text)> Files(ImmutableArray<PolicyRow> rows)
    {
        var schema = TableSchema<PolicyRow>.Instance;
        return [($"{schema.Table.Name}.csv", TableWriter.Text(schema, rows))];
    }
}
