using System.Globalization;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Verbs;

/// <summary>Checks a scenario against a model and lays its events on the weeks.</summary>
public static class ScenarioCheck
{
    /// <summary>Runs the verb.</summary>
    /// <param name="modelFolder">Folder of the model.</param>
    /// <param name="scenarioFile">File of the scenario.</param>
    public static VerbResult<ScenarioCheckData> Run(string modelFolder, string scenarioFile)
    {
        var (model, scenario, findings) = Inputs.Both(modelFolder, scenarioFile);
        var data = model is null || scenario is null ? null : Describe(scenario, new Names(model, scenario));
        return VerbResult<ScenarioCheckData>.Of(findings, data);
    }

    private static ScenarioCheckData Describe(Scenario scenario, Names names) => new(
        scenario.Name,
        scenario.FirstWeek,
        scenario.Weeks,
        scenario.Week1Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [.. scenario.Events.Select(row => OnWeeks(row, scenario, names))],
        ScenarioText.HashOf(scenario));

    private static TimelineEvent OnWeeks(ScenarioEvent row, Scenario scenario, Names names)
    {
        return new TimelineEvent(row.Id, row.Kind, EventSentence.Of(row, names), scenario.FromOf(row), scenario.UntilOf(row), row.RecoverWeeks);
    }
}
