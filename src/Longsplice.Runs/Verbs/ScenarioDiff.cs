using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Verbs;

/// <summary>Says where two scenarios differ, event by event.</summary>
public static class ScenarioDiff
{
    /// <summary>Runs the verb.</summary>
    /// <param name="fileA">The first scenario.</param>
    /// <param name="fileB">The second scenario.</param>
    public static VerbResult<ScenarioDiffData> Run(string fileA, string fileB)
    {
        var (a, b) = (ScenarioFile.Load(fileA), ScenarioFile.Load(fileB));
        if (a.Value is null || b.Value is null)
        {
            return VerbResult<ScenarioDiffData>.Of([.. a.Findings, .. b.Findings], null);
        }

        var difference = ScenarioDifference.Between(a.Value, b.Value);
        return new VerbResult<ScenarioDiffData>(
            difference.IsNone ? ExitCode.Done : ExitCode.No,
            [.. a.Findings, .. b.Findings],
            new ScenarioDiffData(difference.IsNone, difference.Fields, difference.Events));
    }
}
