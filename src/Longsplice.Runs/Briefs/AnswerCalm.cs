namespace Longsplice.Runs.Briefs;

/// <summary>What an answer says where nobody runs short: which plant makes least, so that calm is not taken for safety.</summary>
internal static class AnswerCalm
{
    public static IEnumerable<Phrase> Lines(Story story)
    {
        var plants = ShortPlants.Of(story, noticed: 0.01).ToArray();
        if (plants.Length == 0)
        {
            yield return $"No plant makes less than in the baseline either.";
            yield break;
        }

        var worst = plants.MinBy(plant => plant.Lowest)!;
        yield return $"Plants that make less than the baseline: {plants.Length}; stores and other sources cover for them.";
        yield return $"Lowest: {worst.Name}, {worst.LowestFigure(story)} of the baseline in week {story.Cite(worst.LowestRow, $"{worst.LowestRow.Week}")}.";
    }
}
