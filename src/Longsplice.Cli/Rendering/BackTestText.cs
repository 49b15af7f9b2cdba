using System.Globalization;
using System.Text;
using Longsplice.Runs.BackTests;

namespace Longsplice.Cli.Rendering;

/// <summary>A score sheet on a terminal, and for programs.</summary>
internal static class BackTestText
{
    /// <summary>A line an expectation, by scenario, then the count.</summary>
    public static string Table(BackTestData data)
    {
        var text = new StringBuilder();
        foreach (var group in data.Scores.GroupBy(row => (row.Model, row.Expectation.Scenario)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{$"{group.Key.Model}, {group.Key.Scenario}",-43}  {"published",-28}  computed (8 of 10 draws)\n");
            foreach (var row in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {ScoreWords.Of(row.Verdict),-12}  {Wrap.Cut(row.Expectation.Id, 27),-27}  {ScoreWords.Expected(row.Expectation),-28}  {ScoreWords.Got(row)}\n");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"{data.Scores.Length} expectations: {ScoreWords.Tally(data.Scores)}.\n");
        return text.Append(data.Page is { } page ? $"Written: {page}\n" : "").Append(RunFolderText.Of(data.Out)).ToString();
    }
}
