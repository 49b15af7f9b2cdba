using System.Globalization;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Regimes;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Planning;

/// <summary>The brief of a plan: the answer, the dividend by pattern, and the ladder of each pattern with its bound.</summary>
internal static class PlanBrief
{
    private const double Million = 1e6;

    /// <summary>The page.</summary>
    public static string Html(PlanData data, PlanTables tables, Scenario scenario, string label)
    {
        var page = new TablePage($"Longsplice plan: {scenario.Name}", data.Model, label, tables.All, _ => null);
        Head(page, data, tables, scenario);
        Dividends(page, tables, scenario);
        foreach (var pattern in data.Patterns.OrderByDescending(one => one.Pattern == data.Pattern))
        {
            Pattern(page, pattern, tables, scenario, UnitOf(data));
        }

        Correlation(page, data, tables);
        Conflicts(page, data, tables);
        return page.Finish("plan", [ScenarioText.HashOf(scenario)], Method());
    }

    private static void Head(TablePage page, PlanData data, PlanTables tables, Scenario scenario)
    {
        RegimeRow[] rows = [.. tables.Regimes.Where(row => row.Pattern == data.Pattern)];
        var dividend = tables.Dividends.Single(row => row.Pattern == data.Pattern);
        var plan = JointPlan.Of(data.Regimes);
        page.Head(
            Headline(plan, data, scenario),
            $"{scenario.Name}: {scenario.Length} weeks from {Figures.Date(scenario.DateOf(scenario.FirstWeek))}. "
                + "The best that could be done with full foresight under one plan: a bound, not a forecast.",
            data.Answer.Select(Phrase.Of),
            ("Short, each for itself", Short(rows[0]), PlanWords.Pattern(scenario, data.Pattern)),
            plan.IsOfAllies
                ? ("Short, allies together", Short(rows.Single(row => row.Regime == plan.Joint.Regime)), "others deliver as contracts have it")
                : ("Joint shipments pay until", page.Cite(dividend, dividend.BreakEvenLagWeeks is { } weeks ? $"{weeks} weeks late" : "–"), "what one nation sends another beyond today’s contracts"),
            ("Short, all together", Short(rows[^1]), "at the least, with full foresight"),
            ("Dividend, all together", page.Cite(dividend, PlanWords.Money(dividend.ShortageCostUsd)), $"trade {dividend.Trade}; after making and shipping {PlanWords.Money(dividend.Usd)}"));

        string Short(RegimeRow row) => page.Cite(row, PlanWords.Money(row.ShortageCostUsd));
    }

    private static string Headline(JointPlan plan, PlanData data, Scenario scenario) => plan.SavedUsd switch
    {
        null => $"{scenario.Name}: the plan was not finished",
        0 => $"{scenario.Name}: planning together saves no shortage",
        < 0 and var more => $"{scenario.Name}: {PlanWords.Money(-more)} more is short together",
        var saved => $"{(plan.IsOfAllies ? "Allies planning" : "Planning")} together could save up to {PlanWords.Money(saved)} of shortage ({PlanWords.Pattern(scenario, data.Pattern)})",
    };

    private static (double Unit, string Words) UnitOf(PlanData data) =>
        data.Patterns.Any(pattern => pattern.Alone >= 10 * Million) ? (Million, "million USD") : (1, "USD");

    /// <summary>What planning together saves in each pattern, where there are several.</summary>
    private static void Dividends(TablePage page, PlanTables tables, Scenario scenario)
    {
        if (tables.Dividends.Length < 2)
        {
            return;
        }

        string finding = string.Join("; ", tables.Dividends.Select(row => $"{PlanWords.Pattern(scenario, row.Pattern)} {PlanWords.Money(row.ShortageCostUsd)}"));
        page.Begin("What planning together saves, by pattern of crises", "Shortage value with each for itself, less that of all together. From dividend.csv.");
        Bars.Add(page.Html, finding, [.. tables.Dividends.Select(row => new Bar(
            PlanWords.Pattern(scenario, row.Pattern),
            row.ShortageCostUsd ?? 0,
            page.Cite(row, PlanWords.Money(row.ShortageCostUsd)),
            row.ShortageCostUsd < 0 ? "e0" : "e1"))]);
        page.Html.Raw("</section>");
    }

    private static void Pattern(TablePage page, PatternData pattern, PlanTables tables, Scenario scenario, (double Unit, string Words) money)
    {
        RegimeRow[] regimes = [.. tables.Regimes.Where(row => row.Pattern == pattern.Pattern)];
        LadderRow[] steps = [.. tables.Ladder.Where(row => row.Pattern == pattern.Pattern)];
        double most = regimes.Select(row => row.ShortageCostUsd).Concat(steps.Select(row => row.ShortageCostUsd)).Max() ?? 0;
        string Bar(double? value) => value is { } known ? Bars.Of(known, most, "s3", pattern.Together) : "";
        page.Begin(
            $"From what nations would do to the best they could: {PlanWords.Pattern(scenario, pattern.Pattern)}",
            "Each unit short of its week at its shortage cost, structural gaps included. The line across the bars is the bound: nobody can do better.");
        page.Table($"In {money.Words}. From regimes.csv and ladder.csv.", "regime or step", "short", "above the bound", "made and sent");
        foreach (var row in regimes)
        {
            page.Row(row, $"Best of: {row.Regime}", Bar(row.ShortageCostUsd), Cell(row.ShortageCostUsd, money.Unit), Cell(row.ShortageCostUsd - pattern.Together, money.Unit), Cell(row.CostUsd, money.Unit));
        }

        foreach (var row in steps)
        {
            page.Row(row, PlanWords.Step(row.Step), Bar(row.ShortageCostUsd), Cell(row.ShortageCostUsd, money.Unit), row.Comparable ? Cell(row.GapToBound, money.Unit) : "not comparable", "");
        }

        page.End(Dividend(pattern.Dividend));
    }

    private static string Dividend(PlanDividend dividend)
    {
        string lag = dividend.BreakEvenLagWeeks is { } weeks ? $"; nothing once joint shipments come {weeks} weeks later" : "";
        string factor = dividend.BreakEvenFactor is { } times ? $"; it ends where joint production is {times.ToString("0.##", CultureInfo.InvariantCulture)} times as dear" : "";
        string words = dividend.ShortageCostUsd == 0 ? "zero" : PlanWords.Money(dividend.ShortageCostUsd);
        return $"Dividend of together against alone, trade {dividend.Trade.ToString().ToLowerInvariant()}: {words}; after making and shipping {PlanWords.Money(dividend.Usd)}{lag}{factor}.";
    }

    private static void Correlation(TablePage page, PlanData data, PlanTables tables)
    {
        if (tables.Correlation.IsEmpty)
        {
            return;
        }

        var (unit, words) = UnitOf(data);
        string finding = string.Join("; ", tables.Correlation.Select(row => $"{Figures.WholePercent(row.Correlation)} {PlanWords.Money(row.ShortageCostUsd)}"));
        page.Begin(
            "The dividend, by how likely the crises come at the same time",
            $"In {words}; by the chance that they come at once instead of one after the other. From dividend_correlation.csv.");
        Bars.Add(page.Html, finding, [.. tables.Correlation.Select(row => new Bar(
            Figures.WholePercent(row.Correlation), row.ShortageCostUsd, page.Cite(row, Cell(row.ShortageCostUsd, unit)), row.ShortageCostUsd < 0 ? "e0" : "e1"))]);
        page.Html.Raw("</section>");
    }

    private static void Conflicts(TablePage page, PlanData data, PlanTables tables)
    {
        foreach (var (pattern, target) in data.Patterns.SelectMany(pattern => pattern.Targets.Select(target => (pattern, target))).Where(pair => pair.target.Possible == false))
        {
            page.Begin(
                $"{target.Target} ({data.Words(target.Pattern)}): impossible",
                $"{Figures.Given(target.LeastShort!.Value)} units are short at the least. With any one of these unlimited it could be kept. From conflicts.csv.");
            page.Table("The smallest set of resources that conflicts with it.", "resource", "what it is");
            foreach (var row in tables.Conflicts.Where(row => row.Pattern == pattern.Pattern && row.Target == target.Target))
            {
                page.Row(row, row.Id, "", row.Words);
            }

            page.End();
        }
    }

    private static string[] Method() =>
    [
        "Linear programs whose rows are the weekly engine's own state equations: what is made, sent, kept and served is free within capacities, "
            + "permissions, ways and times. First the least shortage value, then kept demand repaid soonest, then the least cost of making and shipping.",
        "Alone: each nation for itself, and what crosses a border is at most what its contract carried at the start. Together: one plan for all nations of the model. "
            + "Only together bounds a simulated run; a run against a narrower regime is not comparable, since runs catch up above what contracts carried.",
        $"Re-planned: every {PlanOptions.ReplannedEveryWeeks} weeks all plan together {PlanOptions.ReplannedAheadWeeks} weeks ahead with the events that have begun, and do what can be done of it. "
            + "Much of the gap below it is foresight, not cooperation.",
    ];

    private static string Cell(double? value, double unit) => value is not { } number
        ? "–"
        : Math.Abs(number / unit) < 100 ? Figures.Given(Math.Round(number / unit, 2)) : Figures.Whole(number / unit);
}
