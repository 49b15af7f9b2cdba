using System.Globalization;
using Longsplice.Model.Files;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Regimes;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Planning;

/// <summary>The brief of a plan: one self-contained page with the answer, the ladder and the dividends.</summary>
internal static class PlanBrief
{
    private const double Million = 1e6;

    /// <summary>The page.</summary>
    public static string Html(PlanData data, Scenario scenario, string label)
    {
        var page = new Html();
        string mark = PageFrame.Marking(Provenance.Of(data.Model), data.Model.Markings.Shown(label));
        PageFrame.Begin(page, $"Longsplice plan: {scenario.Name}");
        Head(page, data, scenario, mark);
        foreach (var pattern in data.Patterns.OrderByDescending(one => one.Pattern == data.Pattern))
        {
            Pattern(page, pattern, scenario, UnitOf(data));
        }

        Correlation(page, data);
        Conflicts(page, data);
        Method(page);
        Foot(page, data, scenario, mark);
        return PageFrame.End(page);
    }

    private static void Head(Html page, PlanData data, Scenario scenario, string mark)
    {
        page.Raw("<header>").Element("p", mark, "class=\"mark\"");
        page.Element("h1", Headline(data, scenario));
        page.Element("p", $"{scenario.Name}: {scenario.Length} weeks from {Figures.Date(scenario.DateOf(scenario.FirstWeek))}. "
            + "The best that could be done with full foresight under one plan: a bound, not a forecast.", "class=\"q\"");
        page.Raw("<ol class=\"answer\">");
        foreach (string line in data.Answer)
        {
            page.Element("li", line.Trim());
        }

        page.Raw("</ol>").Raw("</header>");
    }

    private static string Headline(PlanData data, Scenario scenario) => data.Dividend.ShortageCostUsd switch
    {
        null => $"{scenario.Name}: the plan was not finished",
        0 => $"{scenario.Name}: planning together saves no shortage",
        < 0 and var more => $"{scenario.Name}: {PlanWords.Money(-more)} more is short together",
        var saved => $"Planning together could save up to {PlanWords.Money(saved)} of shortage ({PlanWords.Pattern(scenario, data.Pattern)})",
    };

    private static (double Unit, string Words) UnitOf(PlanData data) =>
        data.Patterns.Any(pattern => pattern.Alone >= 10 * Million) ? (Million, "million USD") : (1, "USD");

    private static void Pattern(Html page, PatternData pattern, Scenario scenario, (double Unit, string Words) money)
    {
        string words = PlanWords.Pattern(scenario, pattern.Pattern);
        page.Raw("<section>").Element("h2", $"From what nations would do to the best they could: {words}");
        double most = pattern.Ladder.Select(step => step.ShortageCostUsd ?? 0).Concat(pattern.Regimes.Select(one => one.ShortageCostUsd ?? 0)).Append(double.Epsilon).Max();
        page.Raw("<div class=\"sc\"><table>");
        page.Element("caption", $"Shortage value in {money.Words}: each unit short of its week at its shortage cost, structural gaps included. tables/regimes.csv and ladder.csv");
        page.Raw("<thead><tr><th scope=\"col\">Regime or step</th><th scope=\"col\">Short</th><th scope=\"col\">Above the bound</th><th scope=\"col\">Made and sent</th><th scope=\"col\"></th></tr></thead><tbody>");
        foreach (var regime in pattern.Regimes)
        {
            double? gap = pattern.Together is { } bound ? regime.ShortageCostUsd - bound : null;
            Row(page, $"Best of: {regime.Regime}", regime.ShortageCostUsd, Cell(gap, money.Unit), Cell(regime.CostUsd, money.Unit), most, money.Unit);
        }

        foreach (var step in pattern.Ladder)
        {
            Row(page, PlanWords.Step(step.Step), step.ShortageCostUsd, step.Comparable ? Cell(step.GapToBound, money.Unit) : "not comparable", "", most, money.Unit);
        }

        page.Raw("</tbody></table></div>");
        page.Element("p", Dividend(pattern.Dividend), "class=\"fn\"").Raw("</section>");
    }

    private static void Row(Html page, string name, double? value, string gap, string cost, double most, double unit)
    {
        string width = ((value ?? 0) / most * 100).ToString("0.#", CultureInfo.InvariantCulture);
        page.Raw($"<tr><th scope=\"row\">{Briefs.Html.Encode(name)}</th><td>{Cell(value, unit)}</td><td>{gap}</td><td>{cost}</td>"
            + $"<td style=\"width:34%\"><span class=\"hb\"><i class=\"s3\" style=\"width:{width}%\"></i></span></td></tr>");
    }

    private static string Dividend(PlanDividend dividend)
    {
        string lag = dividend.BreakEvenLagWeeks is { } weeks ? $"; nothing once joint shipments come {weeks} weeks later" : "";
        string factor = dividend.BreakEvenFactor is { } times ? $"; it ends where joint production is {times.ToString("0.##", CultureInfo.InvariantCulture)} times as dear" : "";
        string words = dividend.ShortageCostUsd == 0 ? "zero" : PlanWords.Money(dividend.ShortageCostUsd);
        return $"Dividend of together against alone, trade {dividend.Trade.ToString().ToLowerInvariant()}: {words}; after making and shipping {PlanWords.Money(dividend.Usd)}{lag}{factor}.";
    }

    private static void Correlation(Html page, PlanData data)
    {
        if (data.Correlation.IsEmpty)
        {
            return;
        }

        var (unit, words) = UnitOf(data);
        double most = data.Correlation.Max(point => Math.Abs(point.ShortageCostUsd)) is > 0 and var top ? top : 1;
        page.Raw("<section class=\"keep\">").Element("h2", "The dividend, by how likely the crises come at the same time");
        page.Raw("<div class=\"sc\"><table>").Element("caption", $"{words}; by chance that they come at once instead of one after the other. tables/dividend_correlation.csv");
        page.Raw("<thead><tr><th scope=\"col\">Chance</th><th scope=\"col\">Dividend</th><th scope=\"col\"></th></tr></thead><tbody>");
        foreach (var point in data.Correlation)
        {
            string width = (Math.Abs(point.ShortageCostUsd) / most * 100).ToString("0.#", CultureInfo.InvariantCulture);
            page.Raw($"<tr><th scope=\"row\">{Figures.WholePercent(point.Correlation)}</th><td>{Cell(point.ShortageCostUsd, unit)}</td>"
                + $"<td style=\"width:60%\"><span class=\"hb\"><i class=\"k1\" style=\"width:{width}%\"></i></span></td></tr>");
        }

        page.Raw("</tbody></table></div>").Raw("</section>");
    }

    private static void Conflicts(Html page, PlanData data)
    {
        foreach (var target in data.Patterns.SelectMany(pattern => pattern.Targets).Where(target => target.Possible == false))
        {
            page.Raw("<section class=\"keep\">").Element("h2", $"{target.Target} ({target.Pattern}): impossible");
            page.Element("p", $"{Figures.Given(target.LeastShort!.Value)} units are short at the least. With any one of these unlimited it could be kept; tables/conflicts.csv", "class=\"q\"").Raw("<ul>");
            foreach (var conflict in target.Conflicts)
            {
                page.Element("li", conflict.Words);
            }

            page.Raw("</ul>").Raw("</section>");
        }
    }

    private static void Method(Html page)
    {
        page.Raw("<section class=\"panel\">").Element("h2", "How this was computed");
        page.Element("p", "Linear programs whose rows are the weekly engine's own state equations: what is made, sent, kept and served is free within capacities, "
            + "permissions, ways and times. First the least shortage value, then kept demand repaid soonest, then the least cost of making and shipping.");
        page.Element("p", "Alone: each nation for itself, and what crosses a border is at most what its contract carried at the start. Together: one plan for all nations of the model. "
            + "Only together bounds a simulated run; a run against a narrower regime is not comparable, since runs catch up above what contracts carried.");
        page.Element("p", $"Re-planned: every {PlanOptions.ReplannedEveryWeeks} weeks all plan together {PlanOptions.ReplannedAheadWeeks} weeks ahead with the events that have begun, and do what can be done of it. "
            + "Much of the gap below it is foresight, not cooperation.");
        page.Raw("</section>");
    }

    private static void Foot(Html page, PlanData data, Scenario scenario, string mark)
    {
        page.Raw("<footer><div>");
        page.Raw($"<p><b>Model</b> <code>{ModelHash.Of(data.Model)}</code></p>");
        page.Raw($"<p><b>Made by</b> <code>longsplice plan</code> (version {Briefs.Html.Encode(About.Version)}, seed {scenario.Seed.ToString(CultureInfo.InvariantCulture)}; the whole command stands in run.json)</p>");
        page.Raw("</div><div><p><b>Check it</b> <code>longsplice verify DIR</code></p></div>").Element("p", mark, "class=\"mark\"").Raw("</footer>");
    }

    private static string Cell(double? value, double unit) => value is not { } number
        ? "–"
        : Math.Abs(number / unit) < 100 ? Figures.Given(Math.Round(number / unit, 2)) : Figures.Whole(number / unit);
}
