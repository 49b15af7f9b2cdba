using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// The brief of a run: one self-contained page without scripts or network, which reads result tables only and
/// whose every number leads to its row and from there to its source.
/// </summary>
public static class Brief
{
    /// <summary>The page.</summary>
    public static string Html(Story story)
    {
        var page = new Html();
        var rows = new RowsBehind(story);
        page.Raw("<!doctype html>").Raw("<html lang=\"en\">").Raw("<head>").Raw("<meta charset=\"utf-8\">");
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.Element("title", $"Longsplice: {story.Scenario.Name}");
        page.Raw($"<style>{BriefStyle.Css}</style>").Raw("</head>").Raw("<body>").Raw("<main>");
        Head(page, story);
        HeatStrip.Add(page, story, rows);
        foreach (var first in story.Tables.FirstOut.Take(3))
        {
            CauseSection.Add(page, story, first, rows);
        }

        EffectsSection.Add(page, story, rows);
        KnownSection.Add(page, story);
        SourcesSection.Add(page, story);
        MethodSection.Add(page, story);
        rows.Add(page);
        page.Element("p", Marking(story), "class=\"label\"").Raw("</main>").Raw("</body>").Raw("</html>");
        return page.ToString();
    }

    private static void Head(Html page, Story story)
    {
        page.Element("p", Marking(story), "class=\"label\"");
        page.Element("h1", Headline(story));
        page.Raw("<ol class=\"answer\">");
        foreach (string line in Answer.Lines(story))
        {
            page.Element("li", line);
        }

        page.Raw("</ol>");
    }

    private static string Marking(Story story) =>
        $"{story.Label} · not advice · {story.Provenance.Assumed} of {story.Provenance.Total} model numbers assumed";

    private static string Headline(Story story)
    {
        FirstOutRow? first = story.Tables.FirstOut.FirstOrDefault();
        return first is null
            ? $"{story.Scenario.Name}: nothing runs short beyond the baseline"
            : $"{Capital(story.Names.Item(first.Item))} run short first at {story.Names.Demand(first.Demand)}: "
                + $"from week {first.Week} ({Figures.Date(story.Scenario.DateOf(first.Week))})";
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
