using Longsplice.Model.Checks;

namespace Longsplice.Model.Scenarios;

/// <summary>A scenario as a YAML file, with the files that it includes.</summary>
public static class ScenarioFile
{
    /// <summary>Loads a scenario; all findings at once, each with its file and line.</summary>
    /// <param name="path">The file.</param>
    public static LoadResult<Scenario> Load(string path)
    {
        var findings = new List<Finding>();
        var yaml = ScenarioYaml.Load(path, findings);
        var scenario = yaml is null ? null : new ScenarioReader(yaml, findings).Read();
        return LoadResult<Scenario>.Of(scenario, findings);
    }
}
