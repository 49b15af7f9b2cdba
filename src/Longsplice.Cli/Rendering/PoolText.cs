using System.Text;
using Longsplice.Plan.Pooling;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Pooling;

namespace Longsplice.Cli.Rendering;

/// <summary>What pooling saves, beside what it could, in words.</summary>
internal static class PoolText
{
    public static string Page(PoolData data)
    {
        var text = new StringBuilder();
        foreach (var item in data.Items)
        {
            Item(text, data, item);
        }

        text.Append("Learning slopes are assumptions; savings seen in multi-year contracts are mostly 5 to 10 % (CRS R41909).\n\n");
        text.Append(data.Shares is { } shares
            ? ShareCostText.Page(shares)
            : $"{data.Buyers.Length} buyers: who pays needs --unions or --samples.\n");
        return text.Append(RunFolderText.Of(data.Out, "brief.html")).ToString();
    }

    private static void Item(StringBuilder text, PoolData data, PoolItem item)
    {
        text.Append($"{item.Item}: {Figures.Whole(item.Units)} units for {data.Buyers.Length} buyers\n");
        text.Append($"  {"each by itself",-28}{Figures.Whole(item.AloneUsd),20} USD\n");
        text.Append($"  {"merged order book",-28}{Figures.Whole(item.PooledUsd),20} USD   proven at least {Figures.Whole(item.PooledBoundUsd)}\n");
        text.Append($"  {"saving",-28}{Figures.Whole(item.SavingUsd),20} USD   {Figures.Percent(item.SavingShare)}; at most {Figures.Whole(item.SavingBoundUsd)}\n");
        text.Append($"  {"of it by learning, at most",-28}{Figures.Percent(item.LearningBoundShare),20} of unit costs\n");
        foreach (var lots in item.Lots.GroupBy(lot => lot.Line))
        {
            string years = string.Join(", ", lots.Select(lot => $"{Figures.Whole(lot.Units)} in {lot.Year}"));
            text.Append($"  {Wrap.Cut($"line {lots.Key}", 27),-28}{Wrap.Cut(years, 68)}\n");
        }

        Second(text, data, item.SecondLine);
        text.Append('\n');
    }

    private static void Second(StringBuilder text, PoolData data, SecondLine? second)
    {
        if (second is null)
        {
            text.Append("  No second line has terms, or none can make its part.\n");
            return;
        }

        string price = second.CostPerWeek is { } week ? $"; {Figures.Whole(week)} USD for a week" : "";
        text.Append($"  a second line costs {Figures.Whole(second.Cost)} USD more ({Figures.Percent(second.Share)}; by learning at most {Figures.Percent(second.LearningBound)})\n");
        text.Append($"  and makes {Figures.Weeks(second.WeeksAfter)} instead of {Figures.Weeks(second.WeeksBefore)} weeks of orders in an outage of {Figures.Weeks(data.OutageWeeks)} weeks{price}\n");
    }
}
