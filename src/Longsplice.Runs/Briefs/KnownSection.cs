namespace Longsplice.Runs.Briefs;

/// <summary>What the answer rests on: figures by kind of evidence, all kinds always, also at 0.</summary>
internal static class KnownSection
{
    public static void Add(Html page, Story story)
    {
        var known = story.Provenance;
        page.Element("h2", "What is known, and what is assumed");
        page.Raw("<table><thead><tr><th scope=\"col\">evidence</th><th class=\"q\" scope=\"col\">numbers</th></tr></thead><tbody>");
        Row(page, "read in a source", known.Read);
        Row(page, "recalled, not re-read", known.Recall);
        Row(page, "by definition", known.Definition);
        Row(page, "assumed, no figure", known.Assumed);
        Row(page, "synthetic", known.Synthetic);
        Row(page, "left unknown", known.Unknown);
        Row(page, "all", known.Total);
        page.Raw("</tbody></table>");
        if (story.StructuralLimits.Count > 0)
        {
            page.Element("p", $"What binds before any event: {string.Join(", ", story.StructuralLimits)}.", "class=\"note\"");
        }
    }

    private static void Row(Html page, string kind, int count) =>
        page.Raw($"<tr><td>{kind}</td><td class=\"q\">{Figures.Whole(count)}</td></tr>");
}
