namespace Longsplice.Model.Scenarios;

/// <summary>Moves an event to later weeks; what reaches beyond the horizon is cut off there.</summary>
internal static class EventShift
{
    public static ScenarioEvent By(ScenarioEvent row, int weeks, Scenario scenario) => weeks == 0
        ? row
        : row with
        {
            From = WeekOrDate.OfWeek(scenario.FromOf(row) + weeks),
            Until = Later(row.Until, weeks, scenario),
            ReplaceBy = Later(row.ReplaceBy, weeks, scenario),
        };

    private static WeekOrDate? Later(WeekOrDate? when, int weeks, Scenario scenario) => when is { } week
        ? WeekOrDate.OfWeek(Math.Min(scenario.Weeks, week.ToWeek(scenario.Week1Date) + weeks))
        : null;
}
