using System.Globalization;
using Longsplice.Model;
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
        var data = model is null || scenario is null ? null : Describe(scenario, model);
        return VerbResult<ScenarioCheckData>.Of(findings, data);
    }

    private static ScenarioCheckData Describe(Scenario scenario, SupplyModel model) => new(
        scenario.Name,
        scenario.FirstWeek,
        scenario.Weeks,
        scenario.Week1Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [.. scenario.AllEvents.Select(row => OnWeeks(row, scenario, model))],
        ScenarioText.HashOf(scenario));

    private static TimelineEvent OnWeeks(ScenarioEvent row, Scenario scenario, SupplyModel model)
    {
        int? ready = row.Option is null ? null : Adoption.Ready(row, model, scenario);
        string sentence = EventSentence.Of(row, new Names(model, scenario));
        return new TimelineEvent(row.Id, row.Kind, sentence, scenario.FromOf(row), LastWeek(row, scenario), row.RecoverWeeks, ready);
    }

    /// <summary>A phase ends where the next begins.</summary>
    private static int LastWeek(ScenarioEvent row, Scenario scenario)
    {
        int from = scenario.FromOf(row);
        int[] later = [.. scenario.Events.Where(other => row.Kind == "phase" && other.Kind == "phase")
            .Select(scenario.FromOf).Where(week => week > from)];
        return later.Length == 0 ? scenario.UntilOf(row) : Math.Min(scenario.UntilOf(row), later.Min() - 1);
    }
}
