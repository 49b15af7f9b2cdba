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
        foreach (var group in data.Rows.GroupBy(row => (row.Model, row.Expectation.Scenario)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{group.Key.Model}, {group.Key.Scenario}\n");
            foreach (var row in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {ScoreWords.Of(row.Verdict),-12}  {row.Expectation.Id,-26}  {ScoreWords.Expected(row.Expectation),-28}  got {ScoreWords.Got(row)}\n");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"{data.Rows.Length} expectations: {ScoreWords.Tally(data.Rows)}.\n");
        return text.Append(data.Out is { } page ? $"Written: {page}\n" : "").ToString();
    }

    /// <summary>The rows with their verdicts.</summary>
    public static object Data(BackTestData data) => new
    {
        Rows = data.Rows.Select(row => new
        {
            row.Model,
            row.Expectation.Id,
            row.Expectation.Scenario,
            row.Expectation.Pattern,
            row.Expectation.Measure,
            row.Expectation.Low,
            row.Expectation.High,
            row.Expectation.Unit,
            row.Expectation.Source,
            row.Got,
            row.P10,
            row.P90,
            row.Draws,
            row.Verdict,
            row.Expectation.Reason,
        }),
        data.Out,
    };
}
