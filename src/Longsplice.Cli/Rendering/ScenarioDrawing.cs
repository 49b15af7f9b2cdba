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

    /// <summary>A row for the build-up, where there is one, then one row an event: full blocks while it holds, light ones before it is ready and while it recovers.</summary>
    public static string Timeline(ScenarioCheckData data)
    {
        var text = new StringBuilder($"{data.Name}: weeks {data.FirstWeek} to {data.LastWeek}, week 1 begins {data.Week1Date}\n");
        if (data.FirstWeek < 1)
        {
            Row(text, data, "build-up", week => week < 1 ? '░' : '·', data.FirstWeek, 0);
        }

        foreach (var row in data.Events)
        {
            Row(text, data, row.Sentence, week => Mark(row, week), row.From, row.Until);
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, ScenarioCheckData data, string name, Func<double, char> mark, int from, int until)
    {
        double weeksPerMark = (data.LastWeek - data.FirstWeek + 1) / (double)Width;
        text.Append($"{Wrap.Cut(name, 31),-32}");
        for (int place = 0; place < Width; place++)
        {
            text.Append(mark(data.FirstWeek + ((place + 0.5) * weeksPerMark)));
        }

        text.Append($" {from}–{until}\n");
    }

    private static char Mark(TimelineEvent row, double week) => week switch
    {
        _ when week < row.From || week >= row.Until + 1 + row.RecoverWeeks => '·',
        _ when row.Ready is { } ready && week < ready => '░',
        _ => week < row.Until + 1 ? '█' : '▒',
    };
}
