using System.Collections.Frozen;
using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model.Checks;
using Longsplice.Runs.BackTests;
using Longsplice.Runs.Barriers;
using Longsplice.Runs.Options;
using Longsplice.Runs.Planning;
using Longsplice.Runs.Pooling;
using Longsplice.Runs.Sharing;
using Longsplice.Runs.Store;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Verify;

/// <summary>How each verb that writes a run folder is run again from what the folder records: a line a verb.</summary>
internal static class Reruns
{
    private delegate (RunRecord? Record, ImmutableArray<Finding> Findings)? Rerun(
        RecordedCommand command, IProgress<RunProgress>? progress, CancellationToken cancellation);

    private static readonly FrozenDictionary<string, Rerun> Verbs = new Dictionary<string, Rerun>(StringComparer.Ordinal)
    {
        ["back-test"] = (command, progress, cancellation) => Again<BackTestSettings, BackTestData>(
            command, null, settings => BackTest.Run(command.Inputs, settings, progress, cancellation)),
        ["barriers"] = (command, progress, cancellation) => Again<BarriersSettings, BarriersData>(
            command, 2, settings => BarrierSwitchboard.Run(command.Inputs[0], command.Inputs[1], settings, progress, cancellation)),
        ["cables"] = (command, progress, cancellation) => Again<CablesSettings, CablesData>(
            command, 1, settings => Cables.Run(command.Inputs[0], settings, null, cancellation)),
        ["criticality"] = (command, progress, cancellation) => Again<CriticalitySettings, CriticalityData>(
            command, 1, settings => Criticality.Run(command.Inputs[0], settings, progress, cancellation)),
        ["plan"] = (command, progress, cancellation) => Again<PlanSettings, PlanData>(
            command, 2, settings => PlanVerb.Run(command.Inputs[0], command.Inputs[1], settings, progress, cancellation)),
        ["options"] = (command, progress, cancellation) => Again<OptionsSettings, OptionsData>(
            command, null, settings => OptionsVerb.Run(command.Inputs, settings, progress, cancellation)),
        ["policies"] = (command, progress, cancellation) => Again<PoliciesSettings, PoliciesData>(
            command, 2, settings => Policies.Run(command.Inputs[0], command.Inputs[1], settings, progress, cancellation)),
        ["pool"] = (command, progress, cancellation) => Again<PoolSettings, PoolData>(
            command, 2, settings => Pool.Run(command.Inputs[0], command.Inputs[1], settings, progress, cancellation)),
        ["share-cost"] = (command, progress, cancellation) => command.Inputs.Length == 2
            ? Again<PlanShareSettings, ShareCostData>(
                command, 2, settings => PlanShare.Run(command.Inputs[0], command.Inputs[1], settings, progress, cancellation))
            : Again<ShareCostSettings, ShareCostData>(command, 1, settings => ShareCost.Run(command.Inputs[0], settings, cancellation)),
        ["stress"] = (command, progress, cancellation) => Again<StressSettings, StressData>(
            command, 2, settings => Stress.Run(command.Inputs[0], command.Inputs[1], settings, progress, cancellation)),
        ["survive"] = (command, progress, cancellation) => Again<SurviveSettings, SurviveData>(
            command, 1, settings => Survive.Run(command.Inputs[0], settings, progress, cancellation)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Runs a recorded command again, warnings left to those who look at the model; its record is null where the inputs no longer give one.</summary>
    public static (RunRecord? Record, ImmutableArray<Finding> Findings) Run(
        string folder, RunManifest manifest, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var command = RecordedCommand.Read(folder, manifest.Command);
        return command is not null && Verbs.TryGetValue(command.Verb, out var rerun) && rerun(command, progress, cancellation) is { } again
            ? again
            : (null, [Finding.Of(
                "LS170", Path.Combine(folder, "run.json"), 0, "command", Words(manifest.Command), $"a command of {string.Join(", ", Verbs.Keys.Order(StringComparer.Ordinal))}")]);
    }

    private static (RunRecord? Record, ImmutableArray<Finding> Findings)? Again<TSettings, TData>(
        RecordedCommand command, int? inputs, Func<TSettings, VerbResult<TData>> run)
        where TSettings : class
        where TData : class
    {
        if (command.Inputs.Length != (inputs ?? command.Inputs.Length) || command.Settings<TSettings>() is not { } settings)
        {
            return null;
        }

        var result = run(settings);
        return (result.Record, [.. result.Findings.Where(finding => finding.Severity == Severity.Error)]);
    }

    private static string Words(ImmutableArray<string> words) => words.IsDefaultOrEmpty ? "nothing" : string.Join(' ', words);
}
