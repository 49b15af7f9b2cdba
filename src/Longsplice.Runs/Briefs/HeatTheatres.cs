using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// The heat strip of a run with crises in several theatres: one row an item in each theatre, all its demands there
/// together, so that both theatres are seen on one page.
/// </summary>
internal static class HeatTheatres
{
    public static void Add(Html page, Story story, RowsBehind rows, int weeks)
    {
        var demands = story.Model.Demands.ToLookup(row => story.Model.Nations.Get(story.Model.Sites.Get(row.Site).Nation).Theatre);
        var struck = story.Whole.Crises.Select(crisis => crisis.Theatre).ToArray();
        var shorts = story.Tables.FirstOut.ToDictionary(row => row.Demand);
        foreach (var theatre in struck.Concat(story.Model.Theatres.Select(row => row.Id)).Distinct().Where(demands.Contains))
        {
            HeatSection.Group(page, $"Not delivered: {Html.Encode(story.Names.Theatre(theatre))}.", "Share of the week’s promise, all demands for an item", "units short");
            var items = demands[theatre].GroupBy(row => row.Item, row => row.Id).ToArray();
            var missing = items.Select(item => new ItemRow(item.Key, [.. item], [.. item.Where(shorts.ContainsKey).Select(id => shorts[id]).OrderBy(row => row.Rank)]));
            foreach (var item in missing.Where(row => row.Short.Length > 0).OrderBy(row => row.Short[0].Rank))
            {
                Strip(page, story, item, rows, weeks);
            }

            string calm = string.Join(", ", missing.Where(row => row.Short.Length == 0).Select(row => story.Names.Item(row.Item)));
            page.Raw(calm.Length > 0 ? $"<div class=\"hg\">never short: {Html.Encode(calm)}</div><div></div>" : "");
        }
    }

    private static void Strip(Html page, Story story, ItemRow item, RowsBehind rows, int weeks)
    {
        var service = item.Demands.Select(id => story.ServiceOf(id)).ToArray();
        double[] shares = [.. Enumerable.Range(0, weeks).Select(week => Share(service, week))];
        var missed = Enumerable.Range(0, weeks).Where(week => shares[week] > 0.01).Select(week => service[0][week].Week);
        string name = story.Names.Item(item.Item);
        string first = item.Demands.Length > 1 ? $" <small>first {Html.Encode(story.Names.Nation(item.Short[0].Nation))}</small>" : $" <small>{Html.Encode(story.Names.Nation(item.Short[0].Nation))}</small>";
        var total = Figure.SumOf(Figures.Whole(item.Short.Sum(row => row.ShortTotal)), item.Short.Select(row => story.Cite(row, Figures.Whole(row.ShortTotal))));
        HeatSection.Strip(
            page, Html.Encode(name) + first, HeatSection.Cells(shares, 's'), weeks, $"{name}: {WeekRanges.Of("short", missed)}", rows.Link(total));
    }

    private static double Share(IReadOnlyList<ServiceRow>[] service, int week)
    {
        double required = service.Sum(rows => rows[week].Required);
        return required > 0 ? service.Sum(rows => rows[week].Short) / required : 0;
    }

    private readonly record struct ItemRow(ItemId Item, DemandId[] Demands, FirstOutRow[] Short);
}
