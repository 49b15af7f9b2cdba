using System.Globalization;
using System.Text;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>What is short, where and when: one row a demand or plant, one cell a week, in six classes.</summary>
internal static class HeatStrip
{
    private static readonly double[] Classes = [0.01, 0.10, 0.25, 0.50, 0.75];

    public static void Add(Html page, Story story, RowsBehind rows)
    {
        int weeks = story.Scenario.Length;
        page.Element("h2", "What is short, where and when");
        page.Element(
            "p",
            $"One cell a week, weeks {story.Scenario.FirstWeek} to {story.Scenario.Weeks} from "
                + $"{Figures.Date(story.Scenario.DateOf(story.Scenario.FirstWeek))}. Classes: under 1, 10, 25, 50, 75 and up to 100 % "
                + "of the week's promise (orange) or of the baseline's output (blue-grey).",
            "class=\"note\"");
        page.Raw("<div class=\"strip\">");
        Events(page, story, weeks);
        Demands(page, story, rows, weeks);
        Plants(page, story, weeks);
        page.Raw("</div>");
    }

    private static void Events(Html page, Story story, int weeks)
    {
        page.Element("b", "Events");
        for (int number = 0; number < story.Scenario.Events.Length; number++)
        {
            var row = story.Scenario.Events[number];
            int from = story.Scenario.FromOf(row);
            int until = story.Scenario.UntilOf(row);
            string cells = Enumerable.Range(story.Scenario.FirstWeek, weeks)
                .Where(week => week >= from && week <= until)
                .Aggregate(new StringBuilder(), (text, week) => Cell(text, week - story.Scenario.FirstWeek, $"e{Math.Min(number, 3)}"))
                .ToString();
            string words = $"{story.Names.Letter(row.Id)} {story.Names.Cause(row.Id)}";
            Strip(page, words, cells, weeks, $"{words}: weeks {from} to {until}", Html.Encode($"{from}–{until}"));
        }
    }

    private static void Demands(Html page, Story story, RowsBehind rows, int weeks)
    {
        page.Element("b", "Not delivered; units short at the row's end");
        var firstWeeks = story.Tables.FirstOut.ToDictionary(row => row.Demand, row => row.Rank);
        var groups = story.Service
            .GroupBy(row => row.Demand)
            .OrderBy(group => firstWeeks.GetValueOrDefault(group.Key, int.MaxValue))
            .ThenBy(group => group.Key);
        foreach (var group in groups)
        {
            string cells = Cells(group.Select(row => row.Required > 0 ? row.Short / row.Required : 0), 's');
            int rank = firstWeeks.GetValueOrDefault(group.Key, 0);
            string total = rank > 0
                ? rows.Number("first_out", rank + 1, story.Tables.FirstOut[rank - 1], Figures.Whole(story.Tables.FirstOut[rank - 1].ShortTotal))
                : "0";
            string name = story.Names.Demand(group.Key);
            Strip(page, name, cells, weeks, $"{name}: {ShortWeeks(group)}", total);
        }
    }

    private static string ShortWeeks(IEnumerable<ServiceRow> rows)
    {
        int[] weeks = [.. rows.Where(row => row.Short > 0.01 * row.Required).Select(row => row.Week)];
        return weeks.Length == 0 ? "never short" : $"short in {weeks.Length} weeks from week {weeks[0]} to {weeks[^1]}";
    }

    private static void Plants(Html page, Story story, int weeks)
    {
        page.Element("b", "Made less than the baseline; lowest week at the row's end");
        var baseline = story.Tables.Production.Where(row => row.Pattern == "baseline").ToLookup(row => row.Recipe);
        foreach (var group in story.Tables.Production.Where(row => row.Pattern != "baseline").GroupBy(row => row.Recipe))
        {
            double[] below =
            [
                .. group.Zip(baseline[group.Key], (run, usual) => usual.Made > 0 ? Math.Max(0, 1 - (run.Made / usual.Made)) : 0),
            ];
            if (below.Max() >= 0.25)
            {
                var recipe = story.Model.Recipes.Get(group.Key);
                string name = $"{story.Names.Item(recipe.Item)}, {story.Names.Maker(recipe.Site, recipe.Item)}";
                string lowest = Figures.Percent(1 - below.Max());
                Strip(page, name, Cells(below, 'p'), weeks, $"{name}: lowest {lowest} of the baseline", Html.Encode(lowest));
            }
        }
    }

    private static string Cells(IEnumerable<double> shares, char ramp)
    {
        var text = new StringBuilder();
        int at = 0;
        foreach (double share in shares)
        {
            int shade = Classes.Count(limit => share >= limit);
            if (shade > 0)
            {
                Cell(text, at, $"{ramp}{shade}");
            }

            at++;
        }

        return text.ToString();
    }

    private static StringBuilder Cell(StringBuilder text, int at, string style) =>
        text.Append(CultureInfo.InvariantCulture, $"<rect class=\"{style}\" x=\"{at}\" width=\"1.02\" height=\"15\"/>");

    private static void Strip(Html page, string name, string cells, int weeks, string finding, string end)
    {
        page.Element("span", name);
        page.Raw($"<svg role=\"img\" aria-label=\"{Html.Encode(finding)}\" viewBox=\"0 0 {weeks} 15\" preserveAspectRatio=\"none\">"
            + $"<rect class=\"empty\" width=\"{weeks}\" height=\"15\"/>{cells}</svg>");
        page.Raw($"<span class=\"q\">{end}</span>");
    }
}
