using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Options;

/// <summary>The tables of a brief about options, each with its chart.</summary>
internal static class OptionBriefTables
{
    public static void Weeks(Html page, OptionsData data, OptionWords words)
    {
        Begin(page, "Which actions buy the most weeks for a million?",
            "Weeks: weeks without any delivery that an option makes up for, as the only one bought. Coloured: the best three. From options_chosen.csv.");
        OptionCharts.AddBars(page, data, words);
        Table(page, "All options, best first.", ["option", "bought", "million USD", "chance", "ready in week", "weeks", "for a million", "alone, USD", "last, USD", "bought in week 1, USD", "weeks short avoided", "first week short"]);
        foreach (var row in data.OptionsChosen.OrderByDescending(row => row.WeeksPerMusd ?? double.PositiveInfinity))
        {
            Row(
                page,
                words.Of(row.Option),
                row.Chosen ? "yes" : "–",
                OptionAnswer.Number(row.CostWithNeedsMusd),
                Figures.Percent(row.Chance),
                $"{row.ReadyWeek}",
                OptionAnswer.Number(row.Weeks),
                row.WeeksPerMusd is { } weeks ? OptionAnswer.Number(weeks) : "free",
                Figures.Whole(row.AloneUsd),
                Figures.Whole(row.LastUsd),
                Figures.Whole(row.FromOnsetUsd),
                OptionAnswer.Number(row.WeeksShortAvoided),
                First(row));
        }

        End(page);
    }

    public static void Frontier(Html page, OptionsData data, OptionWords words)
    {
        Begin(page, "What more or less money would do", "The best portfolio of each budget. From options_frontier.csv; costs at their highest: the robust budget of Bertsimas and Sim.");
        OptionCharts.AddFrontier(page, data);
        Table(page, "Portfolios, the cheapest among equals.", ["budget, million USD", "costs at their highest", "spent", "at worst", "short, USD", "options"]);
        foreach (var row in data.Frontier)
        {
            Row(page, OptionAnswer.Number(row.BudgetMusd), OptionAnswer.Number(row.Gamma), OptionAnswer.Number(row.SpentMusd), OptionAnswer.Number(row.WorstMusd), Figures.Whole(row.ShortageCostUsd), row.Options.IsEmpty ? "none" : words.List(row.Options));
        }

        End(page);
    }

    public static void LeadTimes(Html page, OptionsData data, OptionWords words)
    {
        LeadTimeRow[] rows = [.. data.LeadTimes.Where(row => row.Weeks > 0)];
        if (rows.Length > 0)
        {
            Begin(page, "What a week of lead time is worth", "In the best portfolio with the option in it. Parts follow one another. From lead_times.csv.");
            Table(page, "Lead times in their parts.", ["option", "part", "weeks", "a week less, USD", "none at all, USD"]);
            foreach (var row in rows)
            {
                Row(page, words.Of(row.Option), row.Part, $"{row.Weeks}", Figures.Whole(row.WeekLessUsd), Figures.Whole(row.NoneUsd));
            }

            End(page);
        }
    }

    public static void Patterns(Html page, OptionsData data)
    {
        Begin(page, "Pattern by pattern", "Shortage cost on average over the states of readiness. From options_patterns.csv.");
        Table(page, "Without options and with the best portfolio.", ["scenario", "pattern", "weight", "without, USD", "with, USD"]);
        foreach (var row in data.Patterns)
        {
            Row(page, row.Scenario, row.Pattern, Figures.FinePercent(row.Probability), Figures.Whole(row.WithoutUsd), Figures.Whole(row.WithUsd));
        }

        End(page);
    }

    public static void WorkShares(Html page, OptionsData data)
    {
        if (data.WorkShares.Length > 0)
        {
            Begin(page, "Where the money is spent", $"Work shares add {OptionAnswer.Money(data.WorkSharePriceUsd)} of shortage. From work_shares.csv.");
            Table(page, "Programmes and their members.", ["programme", "nation", "million USD", "share", "at least"]);
            foreach (var row in data.WorkShares)
            {
                Row(page, row.Programme.Code, row.Nation.Code, OptionAnswer.Number(row.SpentMusd), Figures.Percent(row.Share), Figures.Percent(row.Least));
            }

            End(page);
        }
    }

    private static string First(OptionChosenRow row) => row.FirstWeekWith == row.FirstWeekWithout
        ? row.FirstWeekWith is { } same ? $"{same}" : "never"
        : $"{(row.FirstWeekWithout is { } without ? $"{without}" : "never")} → {(row.FirstWeekWith is { } with ? $"{with}" : "never")}";

    private static void Begin(Html page, string title, string words) =>
        page.Raw("<section>").Element("h2", title).Element("p", words, "class=\"q\"");

    private static void Table(Html page, string caption, string[] columns)
    {
        page.Raw("<div class=\"sc\"><table>").Element("caption", caption);
        page.Raw($"<thead><tr>{string.Concat(columns.Select(column => $"<th scope=\"col\">{Html.Encode(column)}</th>"))}</tr></thead><tbody>");
    }

    private static void Row(Html page, string head, params ReadOnlySpan<string> cells)
    {
        string rest = "";
        foreach (string cell in cells)
        {
            rest += $"<td>{Html.Encode(cell)}</td>";
        }

        page.Raw($"<tr><th scope=\"row\">{Html.Encode(head)}</th>{rest}</tr>");
    }

    private static void End(Html page) => page.Raw("</tbody></table></div></section>");
}
