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
        var plants = ShortPlants.Of(story, Noticed)
            .OrderBy(plant => Array.FindIndex(plant.Below, share => share >= 0.01))
            .ThenBy(plant => plant.Recipe.Id)
            .ToArray();
        if (plants.Length == 0)
        {
            return;
        }

        int width = Math.Min(36, look.Width - 17);
        text.Append('\n').Append(look.Bold("Made less than the baseline")).Append('\n');
        text.Append(look.Dim($"{"".PadRight(width)}{"lowest",8} {"weeks",6}")).Append('\n');
        foreach (var plant in plants.Take(MostRows))
        {
            string spark = look.HasSparks ? "  " + Spark.Of(plant.Below, look) : "";
            text.Append($"{Wrap.Cut(plant.Name, width).PadRight(width)}{Figures.WholePercent(plant.Lowest),8} {plant.Below.Count(share => share >= 0.01),6}{spark}\n");
        }

        if (plants.Length > MostRows)
        {
            text.Append(look.Dim($"and {plants.Length - MostRows} more in tables/production.csv")).Append('\n');
        }
    }
}
