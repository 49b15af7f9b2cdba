namespace Longsplice.Runs.Briefs;

/// <summary>How the numbers were computed.</summary>
internal static class MethodSection
{
    public static void Add(Html page, Story story, RowsBehind rows)
    {
        string policy = story.Scenario.Policy.Name.ToString().ToLowerInvariant();
        Paper.Note(page, story);
        page.Raw("<section class=\"panel\">").Element("h2", "How this was computed");
        page.Element("p", $"{story.Model.Sites.Count} sites, {story.Model.Recipes.Count} recipes and {story.Model.Contracts.Count} "
            + $"contracts are stepped through {story.Scenario.Length} weeks, policy {policy}. Each plant orders what it needs, makes what its "
            + "scarcest input allows, and serves customers in the order of the policy. Nobody foresees and nobody commands.");
        page.Element("p", "The start is steady: as many units a week as today's capacities allow, shared by contract. That is the promise; "
            + "what is missing from the requirement is the gap. Short is what is missing from the promise.");
        page.Element("p", "Causes are booked week by week as a ledger of baseline minus this run, so they add up. Effects of single events "
            + "are exact re-runs, with only one or with all others; the fair share is the average over all orders (Shapley).");
        page.Element("p", "“Also short” is what a second component would have kept back as well; it shows once the first is there. "
            + "This is a simulation under stated assumptions, not a forecast, and it blames nobody.");
        page.Raw("</section>");
    }
}
