using System.Globalization;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>How deep, against normal: deliveries to those who run short, and the stores on the way to the first of them.</summary>
internal static class LinesSection
{
    /// <summary>Most charts in each of the two rows.</summary>
    private const int MostInRow = 5;

    public static void Add(Html page, Story story, RowsBehind rows)
    {
        LineChart[] service = [.. story.Tables.FirstOut.Take(MostInRow).Select(first => Service(story, first))];
        LineChart[] stores = [.. StoresBehind.Of(story, MostInRow).Select(row => Store(story, row))];
        if (service.Length == 0)
        {
            return;
        }

        page.Raw($"<section{Paper.Class(story)}>").Element("h2", "Deliveries and stores against the baseline");
        page.Element(
            "p",
            "Solid: this run. Dashed: baseline. Dotted: all that is asked for, the gap included. Shaded: below the baseline. "
                + "Above: deliveries by week; below: the stores by week through which the shortage reached "
                + $"{story.Names.Place(story.Tables.FirstOut[0].Demand)}, raw materials first.",
            "class=\"q\"");
        Row(page, story, service, rows);
        Row(page, story, stores, rows);
        page.Raw("</section>");
    }

    private static void Row(Html page, Story story, LineChart[] charts, RowsBehind rows)
    {
        if (charts.Length > 0)
        {
            page.Raw("<div class=\"grid\">");
            foreach (var chart in charts)
            {
                chart.Add(page, story.Scenario, rows);
            }

            page.Raw("</div>");
        }
    }

    private static LineChart Service(Story story, FirstOutRow first)
    {
        var run = story.ServiceOf(first.Demand);
        var usual = story.ServiceOf(first.Demand, baseline: true);
        var lowest = run.MinBy(row => row.Met)!;
        var asked = run.MaxBy(row => row.Required + row.StructuralGap)!;
        var peak = run.MaxBy(row => row.Backlog)!;
        Phrase late = peak.Backlog > 0 ? (Phrase)$"; {story.Cite(peak, Figures.Whole(peak.Backlog))} late at the peak" : (Phrase)$"";
        return new LineChart(
            story.Names.Place(first.Demand),
            $"{story.Names.Unit(first.Item)} a week",
            [.. run.Select(row => row.Met)],
            [.. usual.Select(row => row.Met)],
            [.. run.Select(row => row.Required + row.StructuralGap)],
            story.Cite(asked, Figures.Whole(asked.Required + asked.StructuralGap)),
            $"lowest {story.Cite(lowest, Figures.Whole(lowest.Met))} in week {story.Cite(lowest, $"{lowest.Week}")}{late}");
    }

    private static LineChart Store(Story story, (SiteId Site, ItemId Item) store)
    {
        var rows = story.Tables.StockPoints.Where(row => row.Site == store.Site && row.Item == store.Item).ToArray();
        StockPointRow[] run = [.. rows.Where(row => row.Pattern != "baseline")];
        StockPointRow[] usual = [.. rows.Where(row => row.Pattern == "baseline")];
        var lowest = run.MinBy(row => row.OnHand)!;
        Phrase weeks = lowest.WeeksOfSupply is { } supply
            ? (Phrase)$", {story.Cite(lowest, supply.ToString("0.0", CultureInfo.InvariantCulture))} weeks of use"
            : (Phrase)$"";
        return new LineChart(
            story.Names.Item(store.Item),
            $"{(story.Model.Items.Get(store.Item).Unit is "each" ? "" : story.Names.Unit(store.Item) + ", ")}{story.Names.Site(store.Site)}",
            [.. run.Select(row => row.OnHand)],
            [.. usual.Select(row => row.OnHand)],
            [],
            story.Cite(usual[0], Figures.About(usual[0].OnHand)),
            $"lowest {story.Cite(lowest, Figures.About(lowest.OnHand))} in week {story.Cite(lowest, $"{lowest.Week}")}{weeks}");
    }
}
