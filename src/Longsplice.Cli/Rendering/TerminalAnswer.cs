using System.Text;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>The answer on a terminal of 100 columns: ten lines, what is short, why, what each event did, how to check.</summary>
internal static class TerminalAnswer
{
    /// <summary>The text.</summary>
    public static string Text(StressData data, string model, string scenario, Look look)
    {
        var text = new StringBuilder();
        var story = data.Story;
        string draws = story.Draws > 0 ? $" --draws {story.Draws}" : "";
        text.Append(look.Dim($"longsplice stress {model} {scenario}{draws}")).Append('\n');
        text.Append(look.Bold($"{story.Label} · not advice")).Append(Setting(story)).Append("\n\n");
        for (int line = 0; line < data.Answer.Length; line++)
        {
            text.Append($"{line + 1,2}  {data.Answer[line]}\n");
        }

        ShortTable.Append(text, story, look);
        PlantTable.Append(text, story, look);
        var told = ShownTrees.Of(story, most: 1);
        for (int number = 0; number < told.Length; number++)
        {
            CauseText.Append(text, story, told[number], look, hasLegend: number == 0);
        }

        if (told.Length > 0)
        {
            EffectText.Append(text, story, told[0], look);
        }

        SpilloverText.Append(text, story, look);
        RulesText.Append(text, story, look);
        DonationText.Append(text, story, look);
        UnknownText.Append(text, story, look);
        AppendEnd(text, data, look);
        return look.Marks(text.ToString());
    }

    private static string Setting(Story story) =>
        $" · {story.Scenario.Length} weeks from {Figures.Date(story.Scenario.DateOf(story.Scenario.FirstWeek))}"
        + $" · {story.Scenario.Name} · policy {story.Scenario.Policy.Name.ToString().ToLowerInvariant()}";

    private static void AppendEnd(StringBuilder text, StressData data, Look look)
    {
        text.Append('\n');
        if (data.Out is { } folder)
        {
            text.Append($"{look.Bold("Run folder")}   {folder}  brief.html · tables/*.csv · inputs/\n");
            text.Append($"{look.Bold("Check it")}     longsplice verify {folder}    re-runs and compares every byte\n");
        }

        text.Append(look.Dim($"model {data.Story.ModelHash[..8]} · scenario {data.Story.ScenarioHash[..8]} · seed {data.Story.Scenario.Seed}")).Append('\n');
    }
}
