using System.Globalization;
using System.Text;
using Longsplice.Plan.Solve;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Planning;

namespace Longsplice.Cli.Rendering;

/// <summary>A plan: the answer, then regimes and the ladder of each pattern.</summary>
internal static class PlanText
{
    private const int Width = 96;
    private const int Name = 52;
    private const double Million = 1e6;

    public static string Page(PlanData data)
    {
        var text = new StringBuilder();
        foreach (string line in data.Answer)
        {
            string indent = line.StartsWith(' ') ? "  " : "";
            var parts = Wrap.Parts(line.TrimStart().Split(' '), " ", Width - 4);
            text.Append(indent).AppendJoin($"\n{indent}    ", parts.Select(part => part.TrimEnd())).Append('\n');
        }

        double unit = data.Patterns.Any(pattern => pattern.Regimes[0].ShortageCostUsd >= 10 * Million) ? Million : 1;
        foreach (var pattern in data.Patterns)
        {
            Pattern(text, data, pattern, unit);
        }

        return text
            .Append("\nShort: each unit short of its week, at its shortage cost, structural gaps included. Only together bounds\n")
            .Append("a simulated run: with alone or theatre it is not comparable, since runs catch up above what contracts\n")
            .Append("carried at the start.\n")
            .Append(Checked(data))
            .Append(RunFolderText.Of(data.Out, "brief.html"))
            .ToString();
    }

    private static void Pattern(StringBuilder text, PlanData data, PatternData pattern, double unit)
    {
        string money = unit > 1 ? "million USD" : "USD";
        text.Append($"\n{Wrap.Cut($"{data.Words(pattern.Pattern)}, {money}", Name - 1),-Name}{"short",14}{"dividend",14}{"made and sent",16}\n");
        foreach (var regime in pattern.Regimes)
        {
            double? dividend = pattern.Regimes[0].ShortageCostUsd - regime.ShortageCostUsd;
            text.Append($"  {Wrap.Cut(regime.Regime, Name - 3),-(Name - 2)}{Cell(regime.ShortageCostUsd, unit),14}{Cell(dividend, unit),14}{Cell(regime.CostUsd, unit),16}\n");
        }

        foreach (var step in pattern.Ladder)
        {
            string gap = (step.Comparable, step.GapToBound) switch
            {
                (false, _) => "not comparable",
                (_, null) => "not reached",
                (_, 0) => "at the bound",
                _ => $"{Cell(step.GapToBound, unit)} above the bound",
            };
            text.Append($"  {Wrap.Cut(PlanWords.Step(step.Step), Name - 3),-(Name - 2)}{Cell(step.ShortageCostUsd, unit),14}  {gap}\n");
        }
    }

    private static string Checked(PlanData data)
    {
        RegimeData[] asked = [.. data.Patterns.SelectMany(pattern => pattern.Regimes).Where(regime => regime.SecondUsd is not null)];
        return asked.Length == 0
            ? ""
            : $"\nSecond solver ({SecondSolver.Name}): {asked.Length} values, the largest difference {Share(asked.Max(regime => regime.SecondDifference)!.Value)} of a value.\n"
                + string.Concat(asked.Select(regime => $"  {Wrap.Cut(regime.Regime, Name - 3),-(Name - 2)}{Exact(regime.ShortageCostUsd),22}{Exact(regime.SecondUsd),22}\n"));
    }

    private static string Share(double difference) => difference == 0 ? "0" : difference.ToString("0.0E+0", CultureInfo.InvariantCulture);

    private static string Exact(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "–";

    private static string Cell(double? value, double unit) => value is not { } number
        ? "–"
        : Math.Abs(number / unit) < 100 ? Figures.Given(Math.Round(number / unit, 2)) : Figures.Whole(number / unit);
}
