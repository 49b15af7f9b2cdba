using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Briefs;

/// <summary>The end of a brief: hashes, the command that makes it again, and the marking once more.</summary>
internal static class FootSection
{
    public static void Add(Html page, Story story, RowsBehind rows)
    {
        page.Raw("<footer><div>");
        PageFrame.FootLine(page, "Model", story.ModelHash);
        PageFrame.FootLine(page, "Scenario", story.ScenarioHash);
        page.Raw("</div><div>");
        PageFrame.FootLine(page, "Made by", $"{string.Join(' ', Stress.CommandOf(story))} (version {About.Version}, seed {story.Scenario.Seed})");
        PageFrame.FootLine(page, "Check it", "longsplice verify DIR");
        page.Raw("</div>").Element("p", $"{Brief.Marking(story)}. Every underlined number leads to its row; the whole tables lie in tables/.", "class=\"mark\"").Raw("</footer>");
    }
}
