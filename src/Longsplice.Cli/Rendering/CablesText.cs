using System.Globalization;
using System.Text;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>Cables on a terminal: bars of what is left, marks by week, repairs, the worst cuts.</summary>
internal static class CablesText
{
    private const int NameWidth = 22;
    private const int BarWidth = 20;

    public static string Tables(CablesData data, Look look)
    {
        var text = new StringBuilder();
        AppendNations(text, data, look);
        AppendRepairs(text, data, look);
        AppendWorst(text, data, look);
        AppendPairs(text, data, look);
        text.Append(look.Dim("Landings of one nation count as joined on land; capacity is what cables are designed for, not what is lit.")).Append('\n');
        text.Append(RunFolderText.Of(data.Out));
        return look.Marks(text.ToString());
    }

    private static void AppendNations(StringBuilder text, CablesData data, Look look)
    {
        string caption = data.Cut.IsEmpty ? "nothing is cut" : $"cut: {string.Join(", ", data.Cut)}";
        text.Append(look.Heading("Capacity abroad by nation", caption)).Append('\n');
        string weeks = data.Weeks.IsEmpty || !look.HasSparks ? "" : "  by week: share missing";
        text.Append(look.Dim($"{"",-NameWidth}{"Tbps",10}{"left",7}  {"",-BarWidth}  {"worst 1",8}{weeks}")).Append('\n');
        foreach (var row in data.Nations.OrderBy(row => row.LeftShare ?? 1).ThenByDescending(row => row.CapacityTbps))
        {
            string name = Wrap.Cut(NameOf(data, row.Nation), NameWidth - 1);
            string left = row.LeftShare is { } share ? Percent(share) : "–";
            string bar = Bar(row.LeftShare ?? 0, look);
            string worst = row.WorstLeftShare is { } least ? Percent(least) : "–";
            text.Append($"{name,-NameWidth}{Tbps(row.CapacityTbps),10}{left,7}  {(row.LostTbps > 0 ? look.Short(bar) : bar)}  {worst,8}{SparkOf(data, row, look)}\n");
        }

        text.Append(look.Dim("worst 1: share left after the one cut that costs the nation most (N-1)")).Append("\n\n");
    }

    private static string SparkOf(CablesData data, CableNationRow row, Look look)
    {
        if (data.Weeks.IsEmpty || !look.HasSparks || row.LostTbps == 0)
        {
            return "";
        }

        double[] missing = [.. data.Weeks.Where(week => week.Nation == row.Nation).Select(week => 1 - (week.LeftTbps / row.CapacityTbps))];
        return "  " + look.Short(Spark.Of(missing, look));
    }

    private static void AppendRepairs(StringBuilder text, CablesData data, Look look)
    {
        if (data.Repairs.IsEmpty)
        {
            return;
        }

        text.Append(look.Heading("Repairs", "days after the cut: likely (quick to slow)")).Append('\n');
        foreach (var row in data.Repairs)
        {
            string days = row.Days is { } likely ? $"{Days(likely)} ({Days(row.DaysLow)}–{Days(row.DaysHigh)})" : "no ship reaches it";
            text.Append($"{Wrap.Cut(row.Segment.Code, 33),-34}{Wrap.Cut(row.Ship?.Code ?? "–", 21),-22}{days}\n");
        }

        text.Append('\n');
    }

    private static void AppendWorst(StringBuilder text, CablesData data, Look look)
    {
        text.Append(look.Heading("Worst cuts", "Tbps lost, added over nations; who keeps the least")).Append('\n');
        foreach (var row in data.Worst)
        {
            string who = $"{NameOf(data, row.Nation)} keeps {Percent(row.LeftShare)}";
            string cut = Wrap.Cut(string.Join(" + ", row.Cut), Math.Max(20, look.Width - 44));
            text.Append(CultureInfo.InvariantCulture, $"{row.Rank,3} {Tbps(row.LostTbps),9}  {who,-28} {cut}\n");
        }

        text.Append('\n');
    }

    private static void AppendPairs(StringBuilder text, CablesData data, Look look)
    {
        var parted = data.Pairs.Where(row => row.LeftTbps == 0).ToArray();
        var weakest = data.Pairs.Where(row => row.LeftTbps > 0).OrderBy(row => row.Reliability).ThenByDescending(row => row.CapacityTbps).Take(5);
        if (parted.Length > 0)
        {
            foreach (string line in Wrap.List(["Parted: " + Pair(data, parted[0]), .. parted.Skip(1).Take(9).Select(row => Pair(data, row)), .. parted.Length > 10 ? [$"and {parted.Length - 10} more pairs"] : Array.Empty<string>()], look.Width))
            {
                text.Append(look.Short(line)).Append('\n');
            }
        }

        text.Append(look.Heading("Least sure pairs", "probability that cables join them in quiet times")).Append('\n');
        foreach (var row in weakest)
        {
            string spread = row.ReliabilityError is { } error ? string.Create(CultureInfo.InvariantCulture, $" ± {error:0.00000}") : "";
            text.Append(CultureInfo.InvariantCulture, $"{Wrap.Cut(Pair(data, row), 44),-45}{Tbps(row.LeftTbps),9} Tbps   {row.Reliability:0.00000}{spread}\n");
        }

        text.Append('\n');
    }

    private static string Pair(CablesData data, CablePairRow row) => $"{NameOf(data, row.A)} – {NameOf(data, row.B)}";

    private static string NameOf(CablesData data, NationId id) => data.Model.Nations.Get(id).Name ?? id.Code;

    private static string Bar(double share, Look look)
    {
        int full = (int)Math.Round(share * BarWidth);
        return new string(look.IsAscii ? '#' : '█', full) + new string(look.IsAscii ? '.' : '░', BarWidth - full);
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} %");

    private static string Tbps(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Days(double? days) => days?.ToString("0", CultureInfo.InvariantCulture) ?? "never";
}
