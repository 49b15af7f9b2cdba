using System.Globalization;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Options;

/// <summary>The two charts of a brief about options, drawn as SVG.</summary>
internal static class OptionCharts
{
    private const int MostBars = 12;
    private const double Width = 720;
    private const double BarStep = 26;
    private const double LabelWidth = 330;
    private const double Height = 200;
    private const double Left = 96;

    /// <summary>Weeks that each option buys for a million, best first; what costs nothing or buys nothing has no bar.</summary>
    public static void AddBars(Html page, OptionsData data, OptionWords words)
    {
        OptionChosenRow[] rows = [.. data.OptionsChosen.Where(row => row.WeeksPerMusd > 0).OrderByDescending(row => row.WeeksPerMusd).Take(MostBars)];
        if (rows.Length == 0)
        {
            return;
        }

        double most = rows[0].WeeksPerMusd!.Value;
        string label = Html.Encode($"Weeks bought for a million USD: {string.Join("; ", rows.Select(row => $"{words.Of(row.Option)} {OptionAnswer.Number(row.WeeksPerMusd!.Value)}"))}");
        page.Raw($"<svg class=\"chart\" role=\"img\" aria-label=\"{label}\" viewBox=\"0 0 {Number(Width)} {Number(rows.Length * BarStep)}\" width=\"100%\">");
        for (int number = 0; number < rows.Length; number++)
        {
            double top = number * BarStep;
            double length = (Width - LabelWidth - 70) * rows[number].WeeksPerMusd!.Value / most;
            string mark = number < data.Top.Options.Length ? "e1" : "none";
            page.Raw($"<text x=\"0\" y=\"{Number(top + 17)}\" font-size=\"13\" fill=\"currentColor\">{Html.Encode(Cut(words.Of(rows[number].Option)))}</text>"
                + $"<rect class=\"{mark}\" x=\"{Number(LabelWidth)}\" y=\"{Number(top + 4)}\" width=\"{Number(length)}\" height=\"16\"/>"
                + $"<text x=\"{Number(LabelWidth + length + 6)}\" y=\"{Number(top + 17)}\" font-size=\"13\" fill=\"currentColor\">{OptionAnswer.Number(rows[number].WeeksPerMusd!.Value)}</text>");
        }

        page.Raw("</svg>");
    }

    /// <summary>Shortage cost against budget: a step from each portfolio to the next.</summary>
    public static void AddFrontier(Html page, OptionsData data)
    {
        FrontierRow[] rows = [.. data.Frontier.Where(row => row.Gamma == 0).OrderBy(row => row.BudgetMusd)];
        double most = Math.Max(double.Epsilon, rows.Max(row => row.ShortageCostUsd));
        double dearest = Math.Max(double.Epsilon, rows[^1].BudgetMusd);
        double X(double budget) => Left + ((Width - Left - 10) * budget / dearest);
        double Y(double cost) => 10 + ((Height - 34) * (1 - (cost / most)));
        string points = string.Join(' ', rows.Select(row => $"{Number(X(row.BudgetMusd))},{Number(Y(row.ShortageCostUsd))}"));
        string label = Html.Encode($"Shortage cost from {OptionAnswer.Money(rows[0].ShortageCostUsd)} without money to {OptionAnswer.Money(rows[^1].ShortageCostUsd)} for {OptionAnswer.Millions(rows[^1].BudgetMusd)}");
        page.Raw($"<svg class=\"chart\" role=\"img\" aria-label=\"{label}\" viewBox=\"0 0 {Number(Width)} {Number(Height)}\" width=\"100%\">");
        page.Raw($"<line x1=\"{Number(Left)}\" y1=\"{Number(Y(0))}\" x2=\"{Number(Width - 10)}\" y2=\"{Number(Y(0))}\" stroke=\"currentColor\" stroke-width=\"1\"/>");
        page.Raw($"<polyline class=\"run\" points=\"{points}\"/>");
        foreach (var row in rows)
        {
            page.Raw($"<circle class=\"{(row.BudgetMusd == data.BudgetMusd ? "e0" : "e1")}\" cx=\"{Number(X(row.BudgetMusd))}\" cy=\"{Number(Y(row.ShortageCostUsd))}\" r=\"4\"/>");
        }

        Text(page, 0, Y(most) + 4, OptionAnswer.Money(most));
        Text(page, 0, Y(0) + 4, "0");
        Text(page, Left, Height - 4, "0");
        Text(page, Width - 150, Height - 4, OptionAnswer.Millions(rows[^1].BudgetMusd));
        page.Raw("</svg>");
    }

    private static void Text(Html page, double x, double y, string text) =>
        page.Raw($"<text x=\"{Number(x)}\" y=\"{Number(y)}\" font-size=\"12\" fill=\"currentColor\">{Html.Encode(text)}</text>");

    private static string Cut(string text) => text.Length <= 46 ? text : text[..45].TrimEnd() + "…";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
