using System.Text;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Options;

namespace Longsplice.Cli.Rendering;

/// <summary>Which options to buy, in words: ten lines, the options by weeks for a million, and the frontier.</summary>
internal static class OptionsText
{
    private const int Width = 100;
    private const int NameWidth = 44;
    private const int MostRows = 20;

    public static string Page(OptionsData data)
    {
        var text = new StringBuilder();
        for (int line = 0; line < data.Answer.Length; line++)
        {
            var parts = Wrap.Parts(data.Answer[line].Split(' '), " ", Width - 4);
            text.Append($"{line + 1,2}  ").AppendJoin("\n    ", parts.Select(part => part.TrimEnd())).Append('\n');
        }

        Options(text, data);
        Frontier(text, data);
        return text.Append(RunFolderText.Of(data.Out, "brief.html")).ToString();
    }

    private static void Options(StringBuilder text, OptionsData data)
    {
        var words = new OptionWords(data.Model, data.Scenarios[0]);
        text.Append($"\n{"option",-NameWidth}{"",3}{"million",9}{"ready",7}{"weeks for",11}{"alone,",13}{"last,",13}\n");
        text.Append($"{"",-NameWidth}{"",3}{"USD",9}{"week",7}{"a million",11}{"USD",13}{"USD",13}\n");
        var rows = data.OptionsChosen.OrderByDescending(row => row.WeeksPerMusd ?? double.PositiveInfinity).ToArray();
        foreach (var row in rows.Take(MostRows))
        {
            string weeks = row.WeeksPerMusd is { } number ? Short(number) : "free";
            text.Append($"{Wrap.Cut(words.Of(row.Option), NameWidth - 1),-NameWidth}{(row.Chosen ? "✓" : ""),3}{Short(row.CostWithNeedsMusd),9}{Figures.Whole(row.ReadyWeek),7}");
            text.Append($"{weeks,11}{Figures.About(row.AloneUsd, 3),13}{Figures.About(row.LastUsd, 3),13}\n");
        }

        text.Append(rows.Length > MostRows ? $"and {rows.Length - MostRows} more; --json or --out has all\n" : "");
        text.Append("✓ bought; costs with what an option needs; weeks: without any delivery, made up for by the option alone.\n");
    }

    private static void Frontier(StringBuilder text, OptionsData data)
    {
        text.Append($"\n{"budget, million USD",20}{"spent",12}{"short, USD",16}   if costs overrun\n");
        foreach (var row in data.Frontier)
        {
            string gamma = row.Gamma > 0 ? $"{Short(row.Gamma)} {(row.Gamma == 1 ? "option" : "options")} at the highest cost: {Short(row.WorstMusd)} at most" : "";
            text.Append($"{Short(row.BudgetMusd),20}{Short(row.SpentMusd),12}{Figures.About(row.ShortageCostUsd, 4),16}   {gamma}".TrimEnd()).Append('\n');
        }
    }

    private static string Short(double value) => value switch
    {
        0 => "0",
        _ when Math.Abs(value) >= 0.01 => value.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString("0.#E+0", System.Globalization.CultureInfo.InvariantCulture),
    };
}
