using Longsplice.Runs.Briefs;
using Longsplice.Runs.Planning;

namespace Longsplice.Runs.Options;

/// <summary>The tables of a brief about options, each with its chart.</summary>
internal static class OptionBriefTables
{
    private const int MostBars = 12;

    public static void Weeks(TablePage page, OptionsData data, OptionWords words)
    {
        page.Begin(
            "Which actions buy the most weeks for a million?",
            "Weeks: weeks without any delivery that an option makes up for, as the only one bought, for a million USD. Coloured: the best three. From options_chosen.csv.");
        OptionChosenRow[] best = [.. data.OptionsChosen.Where(row => row.WeeksPerMusd > 0).OrderByDescending(row => row.WeeksPerMusd).Take(MostBars)];
        string finding = string.Join("; ", best.Select(row => $"{words.Of(row.Option)} {OptionAnswer.Number(row.WeeksPerMusd!.Value)}"));
        Bars.Add(page.Html, finding, [.. best.Select((row, place) => new Bar(
            words.Of(row.Option), row.WeeksPerMusd!.Value, page.Cite(row, OptionAnswer.Number(row.WeeksPerMusd!.Value)), place < data.Top.Options.Length ? "e1" : "none"))]);
        page.Table("What each costs and spares, best first.", "option", "bought", "million USD", "chance", "ready in week", "weeks", "alone, USD", "last, USD", "alone, bought in week 1, USD", "weeks short avoided by policy", "first week short");
        foreach (var row in data.OptionsChosen.OrderByDescending(row => row.WeeksPerMusd ?? double.PositiveInfinity))
        {
            page.Row(
                row,
                words.Of(row.Option),
                "",
                row.Chosen ? "yes" : "–",
                OptionAnswer.Number(row.CostWithNeedsMusd),
                Figures.Percent(row.Chance),
                OptionAnswer.Week(row.ReadyWeek),
                OptionAnswer.Number(row.Weeks),
                Figures.Whole(row.AloneUsd),
                Figures.Whole(row.LastUsd),
                Figures.Whole(row.FromOnsetUsd),
                OptionAnswer.Number(row.WeeksShortAvoided),
                First(row));
        }

        page.End();
    }

    public static void Frontier(TablePage page, OptionsData data, OptionWords words)
    {
        page.Begin(
            "What more or less money would do",
            "What stays short with the best portfolio of each budget; coloured: the one asked for. From options_frontier.csv; costs at their highest: the robust budget of Bertsimas and Sim.");
        FrontierRow[] plain = [.. data.Frontier.Where(row => row.Gamma == 0).OrderBy(row => row.BudgetMusd)];
        string finding = $"From {OptionAnswer.Money(plain[0].ShortageCostUsd)} without money to {OptionAnswer.Money(plain[^1].ShortageCostUsd)} for {OptionAnswer.Millions(plain[^1].BudgetMusd)}";
        Bars.Add(page.Html, finding, [.. plain.Select(row => new Bar(
            $"budget {OptionAnswer.Number(row.BudgetMusd)} million USD, spent {OptionAnswer.Number(row.SpentMusd)}",
            row.ShortageCostUsd,
            page.Cite(row, OptionAnswer.Money(row.ShortageCostUsd)),
            row.BudgetMusd == data.BudgetMusd ? "e1" : "none"))]);
        page.Table("Portfolios, the cheapest among equals.", "budget, million USD", "costs at their highest", "spent", "at worst", "short, USD", "options");
        foreach (var row in data.Frontier)
        {
            page.Row(row, OptionAnswer.Number(row.BudgetMusd), "", OptionAnswer.Number(row.Gamma), OptionAnswer.Number(row.SpentMusd), OptionAnswer.Number(row.WorstMusd), Figures.Whole(row.ShortageCostUsd), row.Options.IsEmpty ? "none" : words.List(row.Options));
        }

        page.End();
    }

    public static void LeadTimes(TablePage page, OptionsData data, OptionWords words)
    {
        LeadTimeRow[] rows = [.. data.LeadTimes.Where(row => row.Weeks > 0 && row.NoneUsd > 0)];
        if (rows.Length > 0)
        {
            page.Begin("What a week of lead time is worth", "In the best portfolio with the option in it; those that are worth nothing are left out. Parts follow one another. From lead_times.csv.");
            page.Table("Lead times in their parts.", "option", "part", "weeks", "a week less, USD", "none at all, USD");
            foreach (var row in rows)
            {
                page.Row(row, words.Of(row.Option), "", row.Part, $"{row.Weeks}", Figures.Whole(row.WeekLessUsd), Figures.Whole(row.NoneUsd));
            }

            page.End();
        }
    }

    public static void Patterns(TablePage page, OptionsData data)
    {
        page.Begin("Pattern by pattern", "Shortage cost on average over the states of readiness. From options_patterns.csv.");
        page.Table("Without options and with the best portfolio.", "scenario", "pattern", "weight", "without, USD", "with, USD");
        foreach (var row in data.Patterns)
        {
            page.Row(row, row.Scenario, "", PlanWords.Pattern(data.Scenarios.First(one => one.Name == row.Scenario), row.Pattern), Figures.FinePercent(row.Probability), Figures.Whole(row.WithoutUsd), Figures.Whole(row.WithUsd));
        }

        page.End();
    }

    public static void WorkShares(TablePage page, OptionsData data, OptionWords words)
    {
        if (data.WorkShares.Length > 0)
        {
            page.Begin("Where the money is spent", $"Work shares add {OptionAnswer.Money(data.WorkSharePriceUsd)} of shortage. From work_shares.csv.");
            page.Table("Programmes and their members.", "programme", "nation", "million USD", "share", "at least");
            foreach (var row in data.WorkShares)
            {
                page.Row(row, words.Programme(row.Programme), "", words.Nation(row.Nation), OptionAnswer.Number(row.SpentMusd), Figures.Percent(row.Share), Figures.Percent(row.Least));
            }

            page.End();
        }
    }

    private static string First(OptionChosenRow row) => row.FirstWeekWith == row.FirstWeekWithout
        ? Week(row.FirstWeekWith)
        : $"{Week(row.FirstWeekWithout)} → {Week(row.FirstWeekWith)}";

    private static string Week(int? week) => week is { } known ? OptionAnswer.Week(known) : "never";
}
