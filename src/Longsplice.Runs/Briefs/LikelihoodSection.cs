using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>How likely is it, demand by demand, over the draws; absent where nothing was drawn.</summary>
internal static class LikelihoodSection
{
    private const int MostRows = 12;

    public static void Add(Html page, Story story, RowsBehind rows)
    {
        if (story.Draws == 0)
        {
            return;
        }

        BandRow[] weeks =
        [
            .. story.Tables.Bands
                .Where(row => row is { Measure: "first_week", Demand: not null, ShareOfDraws: > 0 })
                .OrderByDescending(row => row.ShareOfDraws)
                .Take(MostRows),
        ];
        page.Raw("<section class=\"keep\">").Element("h2", "How likely is it?");
        page.Element("p", $"{story.Draws} draws over all figures that are unknown or have a range, seed {story.Scenario.Seed}. Bands hold 8 of 10 draws; "
            + "first weeks are those of draws with a shortage. Likelihoods are over these ranges, most of them assumed.", "class=\"q\"");
        if (weeks.Length == 0)
        {
            page.Element("p", $"No demand runs short beyond the baseline in any of {story.Draws} draws.").Raw("</section>");
            return;
        }

        page.Raw("<div class=\"sc\"><table><caption>Likelihood of a shortage by demand, over the draws.</caption>");
        page.Raw("<thead><tr><th scope=\"col\">demand</th><th scope=\"col\">a shortage is</th><th scope=\"col\">first week between</th>"
            + "<th scope=\"col\">units short between</th></tr></thead><tbody>");
        foreach (var week in weeks)
        {
            page.Raw($"<tr><th scope=\"row\">{Html.Encode(story.Names.Demand(week.Demand!.Value))}</th>"
                + $"<td>{DrawLines.Chance(story, week).Html(rows)}</td><td>{Band(story, week, rows)}</td>"
                + $"<td>{Band(story, DrawLines.Band(story, "short_total", week.Demand), rows)}</td></tr>");
        }

        page.Raw("</tbody></table></div></section>");
    }

    private static string Band(Story story, BandRow? row, RowsBehind rows) => row is { P10: { } low, P90: { } high }
        ? Between(story, row, low, high).Html(rows)
        : "–";

    private static Phrase Between(Story story, BandRow row, double low, double high) =>
        $"{story.Cite(row, Figures.Whole(low))} and {story.Cite(row, Figures.Whole(high))}";
}
