using System.Globalization;
using System.Text;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// What is short, where and when: one row a demand or plant in the order in which goods flow, one cell a week, in
/// six classes; the events on top share the axis.
/// </summary>
internal static class HeatSection
{
    /// <summary>Plants that never miss this share of a week's output are not drawn.</summary>
    private const double Noticed = 0.25;

    /// <summary>Most demands with a row: those that are short first, then some that never are.</summary>
    private const int MostDemands = 16;

    /// <summary>Most plants with a row: those that miss most.</summary>
    private const int MostPlants = 20;

    private static readonly double[] Classes = [0.01, 0.10, 0.25, 0.50, 0.75];

    public static void Add(Html page, Story story, RowsBehind rows)
    {
        int weeks = story.Scenario.Length;
        page.Raw("<section>").Element("h2", "What is short, where and when");
        page.Element(
            "p",
            "One cell a week. Orange: share of the week's promise that is not delivered; blue-grey: output below the baseline. "
                + "The gap is missing before any event and in no cell.",
            "class=\"q\"");
        Legend(page);
        page.Raw("<div class=\"heat\">");
        TimeAxis.Add(page, story.Scenario);
        Events(page, story, weeks);
        if (story.IsAcrossTheatres)
        {
            HeatTheatres.Add(page, story, rows, weeks);
        }
        else
        {
            Demands(page, story, rows, weeks);
        }

        Plants(page, story, rows, weeks);
        page.Raw("</div>");
        Limits(page, story);
        page.Raw("</section>");
    }

    private static void Events(Html page, Story story, int weeks)
    {
        foreach (var row in story.Scenario.Events)
        {
            int from = story.Scenario.FromOf(row);
            int until = story.Scenario.UntilOf(row);
            string style = story.Colours.Of(row.Id);
            int start = from - story.Scenario.FirstWeek;
            int end = until - story.Scenario.FirstWeek + 1;
            string marks = $"<rect class=\"{style}\" x=\"{start}\" width=\"{end - start}\" height=\"10\"/>";
            marks += row.RecoverWeeks > 0 ? $"<polygon class=\"{style} soft\" points=\"{end},0 {end + row.RecoverWeeks},10 {end},10\"/>" : "";
            string recovers = row.RecoverWeeks > 0 ? $" (–{until + row.RecoverWeeks})" : "";
            string label = $"{Key(story, row.Id)}{Html.Encode(story.Names.Cause(row.Id))}";
            Strip(page, label, marks, weeks, $"{story.Names.Event(row.Id)}, from week {from}", $"<span class=\"set\">{from}–{until}{recovers}</span>");
        }
    }

    private static void Demands(Html page, Story story, RowsBehind rows, int weeks)
    {
        Group(page, "Not delivered.", "Share of the week's promise", "units short");
        foreach (var first in story.Tables.FirstOut.Take(MostDemands))
        {
            var service = story.ServiceOf(first.Demand);
            string cells = Cells(service.Select(row => row.Required > 0 ? row.Short / row.Required : 0), 's');
            string total = rows.Link(story.Cite(first, Figures.Whole(first.ShortTotal)));
            Strip(page, Name(story, service[0], rows), cells, weeks, $"{story.Names.Place(first.Demand)}: {ShortWeeks(service)}", total);
        }

        var isShort = story.Tables.FirstOut.Select(row => row.Demand).ToHashSet();
        var calm = story.Model.Demands.Where(row => !isShort.Contains(row.Id)).Select(row => row.Id).ToArray();
        int shown = Math.Max(0, MostDemands - isShort.Count);
        foreach (var demand in calm.Take(shown))
        {
            Strip(page, Name(story, story.ServiceOf(demand)[0], rows), "", weeks, $"{story.Names.Place(demand)}: never short", "0");
        }

        More(page, isShort.Count - MostDemands, "more demands that are short, in tables/service.csv");
        More(page, calm.Length - shown, "more demands that are never short");
    }

    private static void More(Html page, int count, string words)
    {
        if (count > 0)
        {
            page.Raw($"<div class=\"hg\">and {count} {words}</div><div></div>");
        }
    }

    private static string Name(Story story, ServiceRow row, RowsBehind rows)
    {
        double wanted = row.Required + row.StructuralGap;
        string gap = row.StructuralGap > 0 ? $" <small>gap {rows.Link(story.Cite(row, Figures.WholePercent(row.StructuralGap / wanted)))}</small>" : "";
        return Html.Encode(story.Names.Place(row.Demand)) + gap;
    }

    private static string ShortWeeks(IEnumerable<ServiceRow> rows) => WeekRanges.Of(
        "short", rows.Where(row => row.Short > 0.01 * row.Required).Select(row => row.Week));

    /// <summary>Plants by tier: raw materials first, what is delivered last.</summary>
    private static void Plants(Html page, Story story, RowsBehind rows, int weeks)
    {
        var tiers = Tiers.Of(story.Model);
        ShortPlant[] plants = [.. ShortPlants.Of(story, Noticed)];
        var groups = plants
            .OrderByDescending(plant => plant.Below.Sum())
            .Take(MostPlants)
            .OrderBy(plant => plant.Recipe.Id)
            .ToLookup(plant => plant.Recipe.Item);
        if (groups.Count > 0)
        {
            Group(page, "Output below the baseline.", "", "lowest week");
        }

        foreach (var group in groups.OrderBy(group => tiers[group.Key]).ThenBy(group => group.Key))
        {
            bool isOne = group.Count() == 1;
            page.Raw(isOne ? "" : $"<div class=\"hg\">{Html.Encode(story.Names.Item(group.Key))}</div><div class=\"hv\"></div>");
            foreach (var plant in group)
            {
                string maker = isOne ? plant.Name : story.Names.Maker(plant.Recipe.Site, group.Key);
                string finding = $"{plant.Name}: lowest {Figures.WholePercent(plant.Lowest)} of the baseline in week {plant.LowestRow.Week}";
                Strip(page, Html.Encode(maker), Cells(plant.Below, 'p'), weeks, finding, rows.Link(plant.LowestFigure(story)));
            }
        }

        More(page, plants.Length - MostPlants, "more plants that make less, in tables/production.csv");
    }

    internal static void Group(Html page, string title, string words, string end) => page.Raw(
        $"<div class=\"hg\"><b>{title}</b> {words}</div><div class=\"hv hd\">{end}</div>");

    /// <summary>Weeks of one class that follow each other are one mark.</summary>
    internal static string Cells(IEnumerable<double> shares, char ramp)
    {
        int[] shades = [.. shares.Select(share => Classes.Count(limit => share >= limit))];
        var text = new StringBuilder();
        for (int from = 0, to; from < shades.Length; from = to)
        {
            to = from + 1;
            while (to < shades.Length && shades[to] == shades[from])
            {
                to++;
            }

            if (shades[from] > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"<rect class=\"{ramp}{shades[from]}\" x=\"{from}\" width=\"{to - from}\" height=\"10\"/>");
            }
        }

        return text.ToString();
    }

    internal static void Strip(Html page, string name, string marks, int weeks, string finding, string end) => page.Raw(
        $"<div class=\"hl\">{name}</div><svg class=\"strip\" role=\"img\" aria-label=\"{Html.Encode(finding)}\" viewBox=\"0 0 {weeks} 10\" preserveAspectRatio=\"none\">"
        + $"<rect class=\"empty\" width=\"{weeks}\" height=\"10\"/>{marks}</svg><div class=\"hv\">{end}</div>");

    /// <summary>The letter of a cause on its colour.</summary>
    public static string Key(Story story, string cause) =>
        $"<b class=\"key {story.Colours.Of(cause)}\">{story.Names.Letter(cause)}</b>";

    private static void Legend(Html page)
    {
        string[] words = ["under 1 %", "1–10", "10–25", "25–50", "50–75", "75–100 % of the week"];
        var text = new StringBuilder("<p class=\"lg\">");
        for (int shade = 0; shade < words.Length; shade++)
        {
            string marks = shade == 0 ? "<i class=\"sw empty\"></i>" : $"<i class=\"sw s{shade}\"></i><i class=\"sw p{shade}\"></i>";
            text.Append(CultureInfo.InvariantCulture, $"<span class=\"it\">{marks}{words[shade]}</span>");
        }

        page.Raw(text.Append("</p>").ToString());
    }

    /// <summary>What keeps the start from filling all demands.</summary>
    private static void Limits(Html page, Story story)
    {
        if (story.StructuralLimits.Count > 0)
        {
            string names = string.Join("; ", story.StructuralLimits.Select(story.Names.Limit).Distinct());
            page.Element("p", $"What binds before any event, and so makes the gap: {names}.", "class=\"fn\"");
        }
    }
}
