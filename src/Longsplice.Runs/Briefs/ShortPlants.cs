using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs;

/// <summary>The plants of a run that make less than in the baseline.</summary>
public static class ShortPlants
{
    /// <summary>Plants that miss at least a share of a week's output, in order of recipes.</summary>
    /// <param name="story">The run.</param>
    /// <param name="noticed">Smallest share that counts.</param>
    public static IEnumerable<ShortPlant> Of(Story story, double noticed) => story.Model.Recipes
        .Select(recipe => Of(story, recipe))
        .Where(plant => plant is not null && plant.Below.Max() >= noticed)
        .Select(plant => plant!);

    private static ShortPlant? Of(Story story, Recipe recipe)
    {
        var run = story.ProductionOf(recipe.Id);
        var usual = story.ProductionOf(recipe.Id, baseline: true);
        if (run.Count == 0)
        {
            return null;
        }

        double[] below = [.. run.Zip(usual, (row, normal) => normal.Made > 0 ? Math.Max(0, 1 - (row.Made / normal.Made)) : 0)];
        string name = $"{story.Names.Item(recipe.Item)}, {story.Names.Maker(recipe.Site, recipe.Item)}";
        return new ShortPlant(recipe, name, below, run[Array.IndexOf(below, below.Max())]);
    }
}
