using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Sharing;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Pooling;

/// <summary>The brief of pooled demand: what merged order books save, what a second line costs and buys, and who pays.</summary>
internal static class PoolBrief
{
    /// <summary>The page, made when it is asked for.</summary>
    /// <param name="data">What the verb says.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="label">Join of the labels of all inputs.</param>
    public static IEnumerable<RunFile> Of(PoolData data, ImmutableArray<RunTable> tables, string label)
    {
        var page = new TablePage("Longsplice: pooled demand", null, label, tables, _ => null);
        PoolRow[] rows = [.. tables.SelectMany(table => table.Rows).OfType<PoolRow>()];
        var shares = data.Shares is { } some ? new ShareSections(page, some, tables) : null;
        Head(page, data, rows, shares);
        Items(page, data, rows);
        Lots(page, tables);
        shares?.Add();
        yield return RunFile.OfText("brief.html", page.Finish(
            "pool",
            [],
            "Each buyer by itself and all together order on the same terms: setup, minimum lot, price breaks, learning (unit theory) and the years for which money is promised. The merged "
                + "book is a mixed-integer program; beside its saving stands the most that any merging could save, in closed form.",
            "Learning slopes are assumptions; savings seen in multi-year contracts are mostly 5 to 10 % (CRS R41909).",
            ShareSections.Method));
    }

    private static void Head(TablePage page, PoolData data, PoolRow[] rows, ShareSections? shares)
    {
        double alone = rows.Sum(row => row.AloneUsd);
        double saved = rows.Sum(row => row.SavingUsd);
        page.Head(
            saved > 0
                ? $"One order book for {data.Buyers.Length} buyers saves {PolicyAnswer.Money(saved)} ({Figures.Percent(saved / alone)})"
                : $"One order book for {data.Buyers.Length} buyers saves nothing",
            $"Buyers: {SharingWords.List(data.Buyers)}.",
            [.. rows.Select((row, place) => Line(page, data, row, data.Items[place])), .. shares?.Lines() ?? []],
            ("Each by itself", Sum(page, rows, row => row.AloneUsd), "on the same terms"),
            ("Merged order book", Sum(page, rows, row => row.PooledUsd), $"proven at least {PolicyAnswer.Money(rows.Sum(row => row.PooledBoundUsd))}"),
            ("Saving", Sum(page, rows, row => row.SavingUsd), $"at most {PolicyAnswer.Money(rows.Sum(row => row.SavingBoundUsd))}"));
    }

    private static string Sum(TablePage page, PoolRow[] rows, Func<PoolRow, double> value) =>
        page.Cite(Figure.SumOf(PolicyAnswer.Money(rows.Sum(value)), rows.Select(row => page.Figure(row, Figures.Whole(value(row))))));

    private static Phrase Line(TablePage page, PoolData data, PoolRow row, PoolItem item)
    {
        Phrase second = item.SecondLine is { } line
            ? $" A second line costs {page.Figure(row, PolicyAnswer.Money(line.Cost))} more ({Figures.Percent(line.Share)}) and makes {Figures.Weeks(line.WeeksAfter)} instead of {Figures.Weeks(line.WeeksBefore)} weeks of orders in an outage of {Figures.Weeks(data.OutageWeeks)} weeks."
            : Phrase.Of(" No second line has terms, or none can make its part.");
        return $"{item.Item}, {Figures.Whole(item.Units)} units: {page.Figure(row, PolicyAnswer.Money(item.PooledUsd))} in place of {page.Figure(row, PolicyAnswer.Money(item.AloneUsd))}.{second}";
    }

    private static void Items(TablePage page, PoolData data, PoolRow[] rows)
    {
        page.Begin("What merging saves, item by item", "The bar is the saving as a share of what buyers pay alone. At most: what any merging could save on these terms, in closed form.");
        page.Table("In USD. From pool.csv.", "item", "units", "each by itself", "merged", "saving", "share", "at most", "by learning, at most", "second line", "weeks it covers");
        foreach (var row in rows)
        {
            page.Row(
                row,
                row.Item,
                Bars.Of(row.SavingShare, 1, "e1"),
                Figures.Whole(row.Units),
                Figures.Whole(row.AloneUsd),
                Figures.Whole(row.PooledUsd),
                Figures.Whole(row.SavingUsd),
                Figures.Percent(row.SavingShare),
                Figures.Whole(row.SavingBoundUsd),
                Figures.Percent(row.LearningBoundShare),
                row.SecondLineUsd is { } usd ? Figures.Whole(usd) : "–",
                row.SecondLineWeeks is { } weeks ? Figures.Weeks(weeks) : "–");
        }

        page.End();
    }

    private static void Lots(TablePage page, ImmutableArray<RunTable> tables)
    {
        page.Begin("Who makes what, and when", "Lots of the merged order book.");
        page.Table("From lots.csv.", "item", "line", "year", "units");
        foreach (var row in tables.SelectMany(table => table.Rows).OfType<PoolLotRow>())
        {
            page.Row(row, row.Item, "", row.Line, row.Year.ToString(CultureInfo.InvariantCulture), Figures.Whole(row.Units));
        }

        page.End();
    }
}
