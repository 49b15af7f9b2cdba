namespace Longsplice.Runs.Briefs;

/// <summary>How the numbers were computed, and how to check them.</summary>
internal static class MethodSection
{
    public static void Add(Html page, Story story)
    {
        page.Raw("<section class=\"panel\">").Element("h2", "How this was computed");
        page.Element("p", $"{story.Model.Sites.Count} sites, {story.Model.Recipes.Count} recipes and {story.Model.Contracts.Count} "
            + $"contracts are stepped through {story.Scenario.Length} weeks, policy {story.Scenario.Policy.Name.ToString().ToLowerInvariant()}. "
            + "Each plant orders under what it needs, makes what its scarcest input allows, and serves customers in the order of the policy. "
            + "Nobody foresees and nobody commands.");
        page.Element("p", "The start is steady: as many units a week as today's capacities allow, shared by contract. That is the promise; "
            + "what is missing from the requirement is the gap; 'short' is missing from the promise.");
        page.Element("p", "Causes are booked week by week as a ledger of baseline minus actual, so they add up. Effects of single events "
            + "are exact re-runs. 'Ordering rule' is what plants do to themselves by ordering more or less than in the baseline.");
        page.Element("p", $"Model {story.ModelHash}", "class=\"hash\"");
        page.Element("p", $"Scenario {story.ScenarioHash} · seed {story.Scenario.Seed} · version {About.Version}", "class=\"hash\"");
        page.Element("p", string.Join(' ', About.Command), "class=\"hash\"");
        page.Element("p", "longsplice verify DIR runs it again and compares every byte.", "class=\"hash\"");
        page.Raw("</section>");
    }
}
