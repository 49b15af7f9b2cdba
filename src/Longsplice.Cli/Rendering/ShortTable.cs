using System.Text;
using Longsplice.Model.Results;
using Longsplice.Runs.Briefs;

namespace Longsplice.Cli.Rendering;

/// <summary>What is short, week by week: one row a demand, in the order in which they run out.</summary>
internal static class ShortTable
{
    /// <summary>Names of demands that are never short, up to so many.</summary>
    private const int MostCalm = 15;

    /// <summary>Columns of the count of draws.</summary>
    private const int DrawsWidth = 10;

    public static void Append(StringBuilder text, Story story, Look look)
    {
        int weeks = story.Scenario.Length;
        string scale = look.HasSparks ? $"{Spark.WeeksPerMark(weeks)} weeks a mark; height: worst share of the promise missing; · < 1 %" : "";
        text.Append('\n').Append(look.Heading("What is short, week by week", scale)).Append('\n');
        if (story.Tables.FirstOut.Length > 0)
        {
            Head(text, story, weeks, look);
        }

        bool isOneItem = story.Tables.FirstOut.Select(row => row.Item).Distinct().Count() == 1;
        foreach (var first in story.Tables.FirstOut)
        {
            string name = isOneItem ? story.Names.Spot(first.Demand) : story.Names.Place(first.Demand);
            AppendRow(text, story, first, name, look);
        }

        var isShort = story.Tables.FirstOut.Select(row => row.Demand).ToHashSet();
        string[] never = [.. story.Model.Demands.Where(row => !isShort.Contains(row.Id)).Select(row => story.Names.Place(row.Id))];
        AppendCalm(text, never, look);
    }

    private static int NameWidth(Story story, Look look) =>
        Math.Min(30, look.Width - (look.HasShares ? 25 : 17)) - (story.Draws > 0 ? DrawsWidth : 0);

    private static void Head(StringBuilder text, Story story, int weeks, Look look)
    {
        var items = story.Tables.FirstOut.Select(row => row.Item).Distinct().ToArray();
        string title = items.Length == 1 ? $"{story.Names.Item(items[0])} for" : "";
        string share = look.HasShares ? $" {"share",7}" : "";
        string draws = story.Draws > 0 ? "draws".PadLeft(DrawsWidth) : "";
        string axis = look.HasSparks ? "  " + Spark.Axis(story.Scenario.FirstWeek, weeks) : "";
        text.Append(look.Dim($"{Wrap.Cut(title, NameWidth(story, look)).PadRight(NameWidth(story, look))}{"short",11}{share} {"from",5}{draws}{axis}")).Append('\n');
    }

    private static void AppendRow(StringBuilder text, Story story, FirstOutRow first, string words, Look look)
    {
        var rows = story.ServiceOf(first.Demand);
        double required = rows.Sum(row => row.Required);
        string share = look.HasShares ? $" {(required > 0 ? Figures.FinePercent(first.ShortTotal / required) : "–"),7}" : "";
        string spark = look.HasSparks
            ? "  " + look.Short(Spark.Of([.. rows.Select(row => row.Required > 0 ? row.Short / row.Required : 0)], look))
            : "";
        string name = Wrap.Cut(words, NameWidth(story, look)).PadRight(NameWidth(story, look));
        text.Append($"{name}{Figures.Whole(first.ShortTotal),11}{share} {first.Week,5}{Draws(story, first)}{spark}\n");
    }

    /// <summary>Draws with a shortage, of all.</summary>
    private static string Draws(Story story, FirstOutRow first)
    {
        var band = story.Tables.Bands.FirstOrDefault(row => row.Measure == "first_week" && row.Demand == first.Demand);
        return band is null ? "" : $"{Likelihood.Count(band.ShareOfDraws, band.Draws)}/{band.Draws}".PadLeft(DrawsWidth);
    }

    private static void AppendCalm(StringBuilder text, string[] never, Look look)
    {
        if (never.Length == 0)
        {
            return;
        }

        string[] shown = [.. never.Take(MostCalm)];
        string[] rest = never.Length > MostCalm ? [$"and {never.Length - MostCalm} more in tables/service.csv"] : [];
        foreach (string line in Wrap.List([$"Never short: {shown[0]}", .. shown.Skip(1), .. rest], look.Width))
        {
            text.Append(look.Dim(line)).Append('\n');
        }
    }
}
