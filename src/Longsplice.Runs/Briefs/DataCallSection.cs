using System.Globalization;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// Which fact to ask for: range bars around this run, longest first, low to high in their order so that direction
/// shows; the first row becomes a question. Absent where nothing was drawn.
/// </summary>
internal static class DataCallSection
{
    private const int MostRows = 10;

    /// <summary>Most rows on paper.</summary>
    private const int MostPrinted = 5;

    public static void Add(Html page, Story story, RowsBehind rows)
    {
        SensitivityRow[] shown = [.. story.Tables.Sensitivity.Where(row => row.AtLow != row.AtHigh).Take(MostRows)];
        if (shown.Length == 0)
        {
            return;
        }

        string what = shown[0].Measure == "short_total" ? "units short in all demands" : "cost of all shortages in USD";
        page.Raw("<section class=\"keep\">").Element("h2", "Which fact to ask for first?");
        Phrase intro = $"{what}, when one figure alone moves from its low to its high and all others stay at their best; now {story.Cite(shown[0], FigureWords.Amount(shown[0], shown[0].AtBest))}.";
        page.Raw($"<p class=\"q\">{intro.Html(rows)}</p><div class=\"sc\"><table><caption>The answer at the low and at the high of one figure, largest swing first.</caption>");
        page.Raw("<thead><tr><th scope=\"col\">figure</th><th scope=\"col\">low → high</th><th scope=\"col\">answer</th><th scope=\"col\">swing</th></tr></thead><tbody>");
        double scale = shown.Max(row => Math.Max(row.AtBest, Math.Max(row.AtLow, row.AtHigh)));
        foreach (var row in shown)
        {
            string style = row.Rank > MostPrinted ? " class=\"screen\"" : "";
            Phrase answer = $"{story.Cite(row, FigureWords.Amount(row, row.AtLow))} → {story.Cite(row, FigureWords.Amount(row, row.AtHigh))}";
            page.Raw($"<tr{style}><th scope=\"row\">{Html.Encode(FigureWords.Of(story, row))}</th><td>{Figures.Given(row.Low)} → {Figures.Given(row.High)}</td>"
                + $"<td>{answer.Html(rows)}</td><td style=\"width:34%\">{Bar(row, scale)}</td></tr>");
        }

        page.Raw("</tbody></table></div>");
        page.Element("p", Question(story, shown[0]), "class=\"fn\"").Raw("</section>");
    }

    private static string Question(Story story, SensitivityRow row) =>
        $"Ask first: {FigureWords.Of(story, row)}; given or assumed between {Figures.Given(row.Low)} and {Figures.Given(row.High)}{Unit(row)}. "
        + "“longsplice model ask” writes the questionnaire.";

    private static string Unit(SensitivityRow row) => new Model.SupplyModel().Tables
        .First(table => table.Schema.Table.Name == row.Table).Schema.Columns
        .First(column => column.Name == row.Column).Declared.Unit is { } unit ? $" {unit}" : "";

    /// <summary>The swing as a bar on one scale, with this run as a mark.</summary>
    private static string Bar(SensitivityRow row, double scale)
    {
        string left = Percent(Math.Min(row.AtLow, row.AtHigh) / scale);
        string width = Percent(Math.Abs(row.AtHigh - row.AtLow) / scale);
        return "<span aria-hidden=\"true\" style=\"display:block;position:relative;height:11px;background:var(--empty)\">"
            + $"<i style=\"position:absolute;height:100%;left:{left};width:{width};background:var(--s3)\"></i>"
            + $"<i style=\"position:absolute;height:100%;left:{Percent(row.AtBest / scale)};width:2px;background:var(--ink)\"></i></span>";
    }

    private static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
