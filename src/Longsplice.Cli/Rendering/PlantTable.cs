using System.Text;
using Longsplice.Runs.Briefs;

namespace Longsplice.Cli.Rendering;

/// <summary>Plants that make less than the baseline: lowest week, weeks below, and when.</summary>
internal static class PlantTable
{
    private const int MostRows = 12;
    private const double Noticed = 0.25;

    public static void Append(StringBuilder text, Story story, Look look)
    {
        var baseline = story.Tables.Production.Where(row => row.Pattern == "baseline").ToLookup(row => row.Recipe);
        var plants = story.Tables.Production
            .Where(row => row.Pattern != "baseline")
            .GroupBy(row => row.Recipe)
            .Select(group => (Recipe: group.Key, Below: group
                .Zip(baseline[group.Key], (run, usual) => usual.Made > 0 ? Math.Max(0, 1 - (run.Made / usual.Made)) : 0)
                .ToArray()))
            .Where(plant => plant.Below.Max() >= Noticed)
            .OrderBy(plant => Array.FindIndex(plant.Below, share => share >= 0.01))
            .ThenBy(plant => plant.Recipe)
            .ToArray();
        if (plants.Length == 0)
        {
            return;
        }

        text.Append('\n').Append(look.Bold("Made less than the baseline")).Append('\n');
        text.Append($"{"",-36}{"lowest",8} {"weeks",6}\n");
        foreach (var (id, below) in plants.Take(MostRows))
        {
            var recipe = story.Model.Recipes.Get(id);
            string name = $"{story.Names.Item(recipe.Item)}, {story.Names.Maker(recipe.Site, recipe.Item)}";
            text.Append($"{ShortTable.Cut(name, 36),-36}{Figures.Percent(1 - below.Max()),8} {below.Count(share => share >= 0.01),6}  {Spark.Of(below, look)}\n");
        }

        if (plants.Length > MostRows)
        {
            text.Append(look.Dim($"and {plants.Length - MostRows} more; tables/production.csv has all")).Append('\n');
        }
    }
}
