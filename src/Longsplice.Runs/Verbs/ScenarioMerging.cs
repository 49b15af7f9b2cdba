using System.Collections.Immutable;
using Longsplice.Model.Checks;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Verbs;

/// <summary>Merges two scenarios; where they contradict each other nothing is written.</summary>
public static class ScenarioMerging
{
    /// <summary>Runs the verb.</summary>
    /// <param name="fileA">The first scenario.</param>
    /// <param name="fileB">The second scenario.</param>
    /// <param name="outFile">File to write, which must not be there yet; null writes none.</param>
    public static VerbResult<ScenarioMergeData> Run(string fileA, string fileB, string? outFile)
    {
        var merge = ScenarioMerge.Of(fileA, fileB);
        if (!merge.Conflicts.IsEmpty)
        {
            return new VerbResult<ScenarioMergeData>(
                ExitCode.No, merge.Findings, new ScenarioMergeData(merge.Conflicts, null, null));
        }

        if (merge.Scenario is not { } scenario)
        {
            return VerbResult<ScenarioMergeData>.Of(merge.Findings, null);
        }

        string text = ScenarioText.Of(scenario);
        var refused = outFile is null ? null : TextFile.WriteNew(outFile, path => File.WriteAllText(path, text));
        ImmutableArray<Finding> findings = refused is null ? merge.Findings : [.. merge.Findings, refused];
        return VerbResult<ScenarioMergeData>.Of(findings, refused is null ? new ScenarioMergeData([], text, outFile) : null);
    }
}
