using System.Text;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>Scenarios in words and on a timeline.</summary>
internal static class ScenarioDrawing
{
    private const int Width = 52;

    /// <summary>One line: sound, with its size.</summary>
    public static string Summary(ScenarioCheckData data) =>
        $"The scenario is sound: {data.Events.Length} events in {data.LastWeek - data.FirstWeek + 1} weeks. Hash {data.ScenarioHash[..8]}.\n";

    /// <summary>One row an event.</summary>
    public static string Timeline(ScenarioCheckData data)
    {
        var text = new StringBuilder($"{data.Name}: weeks {data.FirstWeek} to {data.LastWeek}, week 1 begins {data.Week1Date}\n");
        double weeksPerMark = (data.LastWeek - data.FirstWeek + 1) / (double)Width;
        foreach (var row in data.Events)
        {
            text.Append($"{Wrap.Cut(row.Sentence, 31),-32}");
            for (int mark = 0; mark < Width; mark++)
            {
                double week = data.FirstWeek + ((mark + 0.5) * weeksPerMark);
                text.Append(Mark(row, week));
            }

            text.Append($" {row.From}–{row.Until}\n");
        }

        return text.ToString();
    }

    private static char Mark(TimelineEvent row, double week) =>
        week >= row.From && week < row.Until + 1 ? '█' : week >= row.Until + 1 && week < row.Until + 1 + row.RecoverWeeks ? '▒' : '·';
}
