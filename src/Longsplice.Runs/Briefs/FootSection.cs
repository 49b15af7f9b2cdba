using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Briefs;

/// <summary>The end of a brief: hashes, the command that makes it again, and the marking once more.</summary>
internal static class FootSection
{
    public static void Add(Html page, Story story, RowsBehind rows)
    {
        page.Raw("<footer><div>");
        Line(page, "Model", story.ModelHash);
        Line(page, "Scenario", story.ScenarioHash);
        page.Raw("</div><div>");
        Line(page, "Made by", $"{string.Join(' ', Stress.CommandOf(story))} (version {About.Version}, seed {story.Scenario.Seed})");
        Line(page, "Check it", "longsplice verify DIR");
        page.Raw("</div>").Element("p", $"{Brief.Marking(story)}. Every underlined number leads to its row; the whole tables lie in tables/.", "class=\"mark\"").Raw("</footer>");
    }

    private static void Line(Html page, string title, string text) =>
        page.Raw($"<p><b>{title}</b> <code>{Html.Encode(text)}</code></p>");
}
