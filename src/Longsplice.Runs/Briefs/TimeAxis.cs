using System.Globalization;
using System.Text;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Briefs;

/// <summary>The axis of the weeks: years above, weeks below.</summary>
internal static class TimeAxis
{
    /// <summary>A label further right would leave the page.</summary>
    private const double LastLabel = 0.96;

    private static readonly int[] Steps = [1, 2, 4, 13, 26, 52, 104, 260, 520];

    public static void Add(Html page, Scenario scenario)
    {
        int weeks = scenario.Length;
        var years = new StringBuilder();
        var numbers = new StringBuilder();
        for (int week = scenario.FirstWeek; week <= scenario.Weeks; week++)
        {
            var date = scenario.DateOf(week);
            bool isNewYear = week > scenario.FirstWeek && date.Year != scenario.DateOf(week - 1).Year;
            if ((week == scenario.FirstWeek || isNewYear) && week - scenario.FirstWeek < LastLabel * weeks)
            {
                Mark(years, week - scenario.FirstWeek, weeks, date.ToString("MMM yyyy", CultureInfo.InvariantCulture));
            }
        }

        foreach (int week in Ticks(scenario, 7))
        {
            Mark(numbers, week - scenario.FirstWeek, weeks, week.ToString(CultureInfo.InvariantCulture));
        }

        page.Raw($"<div class=\"hl hd\">Events</div><div aria-hidden=\"true\"><div class=\"ax\">{years}</div><div class=\"ax\">{numbers}</div></div><div class=\"hv hd\">weeks</div>");
    }

    /// <summary>Weeks to mark: the first, then round ones, so many at most.</summary>
    public static IEnumerable<int> Ticks(Scenario scenario, int most)
    {
        int weeks = scenario.Length;
        int step = Steps.FirstOrDefault(step => weeks <= step * most, Steps[^1]);
        return Enumerable.Range(scenario.FirstWeek, weeks)
            .Where(week => week == scenario.FirstWeek || (week > 1 && week % step == 0))
            .Where(week => week - scenario.FirstWeek < LastLabel * weeks);
    }

    private static void Mark(StringBuilder text, int at, int weeks, string words) =>
        text.Append(CultureInfo.InvariantCulture, $"<span style=\"left:{100.0 * at / weeks:0.##}%\">{words}</span>");
}
