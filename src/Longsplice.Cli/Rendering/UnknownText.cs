using System.Text;
using Longsplice.Model.Results;
using Longsplice.Runs.Briefs;

namespace Longsplice.Cli.Rendering;

/// <summary>What is unknown, and how far the answer moves when one figure alone does.</summary>
internal static class UnknownText
{
    private const int MostRows = 5;

    public static void Append(StringBuilder text, Story story, Look look)
    {
        SensitivityRow[] rows = [.. story.Tables.Sensitivity.Where(row => row.AtLow != row.AtHigh).Take(MostRows)];
        if (story.Tables.Unknowns.IsEmpty)
        {
            return;
        }

        text.Append('\n').Append(look.Heading("What is unknown", rows.Length > 0 ? Caption(rows[0]) : "")).Append('\n');
        foreach (var row in rows)
        {
            text.Append(Line(story, row, look.Width)).Append('\n');
        }

        foreach (string line in Wrap.Parts(string.Join(' ', Notes(story, rows.Length)).Split(' '), " ", look.Width))
        {
            text.Append(look.Dim(line)).Append('\n');
        }
    }

    private static string Caption(SensitivityRow row)
    {
        string what = row.Measure == "short_total" ? "units short in all demands" : "USD of shortage";
        return $"{what} when one figure alone moves (now {FigureWords.Amount(row, row.AtBest)})";
    }

    private static string Line(Story story, SensitivityRow row, int width)
    {
        string moves = $"{Figures.Given(row.Low)} → {Figures.Given(row.High)}";
        string swing = $"{FigureWords.Amount(row, row.AtLow)} → {FigureWords.Amount(row, row.AtHigh)}";
        string end = $" {moves,16} {swing,20}";
        string[] wordings = [FigureWords.Of(story, row), FigureWords.Short(story, row), FigureWords.ByNation(story, row)];
        string words = wordings.FirstOrDefault(words => words.Length + 3 <= width - end.Length, wordings[^1]);
        string name = Wrap.Cut($"{row.Rank,2} {words}", width - end.Length);
        return name.PadRight(width - end.Length) + end;
    }

    private static IEnumerable<string> Notes(Story story, int shown)
    {
        if (shown > 0)
        {
            yield return "Ask 1 first: 'longsplice model ask' writes the questionnaire.";
        }

        if (story.Draws > 0)
        {
            yield return "Likelihoods are over the ranges given or assumed.";
        }

        yield return $"{story.Tables.Unknowns.Length} figures are unknown or have a range; cases are corners, not confidence bounds: tables/unknowns.csv.";
    }
}
