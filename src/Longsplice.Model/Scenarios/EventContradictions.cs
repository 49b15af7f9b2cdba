using Longsplice.Model.Checks;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Scenarios;

/// <summary>Same kind and target, overlapping weeks, different values: nobody can say which holds.</summary>
internal static class EventContradictions
{
    public static IEnumerable<Finding> Run(Scenario scenario, string file)
    {
        var events = scenario.Events;
        var targets = events.Select(row => Texts(row, isTarget: true)).ToArray();
        var values = events.Select(row => Texts(row, isTarget: false)).ToArray();
        foreach (var same in Enumerable.Range(0, events.Length).GroupBy(number => targets[number], StringComparer.Ordinal))
        {
            int[] numbers = [.. same];
            for (int late = 1; late < numbers.Length; late++)
            {
                for (int early = 0; early < late; early++)
                {
                    var (one, other) = (events[numbers[early]], events[numbers[late]]);
                    if (values[numbers[early]] != values[numbers[late]] && Overlap(one, other, scenario))
                    {
                        yield return Finding.Of(
                            "LS067", ScenarioChecks.FileOf(other, file), other.FileLine, "kind",
                            $"{other.Kind} '{other.Id}' beside '{one.Id}'",
                            "one value for the same target and weeks", $"{ScenarioChecks.PlaceOf(one, file)} says otherwise.");
                    }
                }
            }
        }
    }

    /// <summary>A phase ends where the next begins, so two of them only clash when they begin together.</summary>
    private static bool Overlap(ScenarioEvent one, ScenarioEvent other, Scenario scenario) => one.Kind == "phase"
        ? scenario.FromOf(one) == scenario.FromOf(other)
        : scenario.FromOf(one) <= scenario.UntilOf(other) && scenario.FromOf(other) <= scenario.UntilOf(one);

    private static string Texts(ScenarioEvent row, bool isTarget) => string.Join(
        '|',
        TableSchema<ScenarioEvent>.Instance.Columns
            .Where(column => column.Name is not ("id" or "from" or "until" or "recover_weeks"))
            .Where(column => (column.Cell.IsId || column.Name is "kind" or "giver" or "receiver") == isTarget)
            .Select(column => column.TextOf(row)));
}
