using System.Collections.Immutable;
using System.Text;
using Longsplice.Plan.Barriers;
using Longsplice.Runs.Barriers;
using Longsplice.Runs.Sharing;

namespace Longsplice.Cli.Rendering;

/// <summary>Barriers side by side, with bars, and the prices of resources.</summary>
internal static class BarriersText
{
    private const int NameWidth = 58;
    private const int BarWidth = 9;
    private const int Cell = 11;
    private const int PriceName = 40;
    private const int PriceCell = 12;
    private const int MostRows = 25;
    private const double TenMillion = 1e7;

    public static string Page(BarriersData data)
    {
        var text = new StringBuilder();
        for (int line = 0; line < data.Answer.Length; line++)
        {
            var parts = Wrap.Parts(data.Answer[line].Split(' '), " ", Look.FullWidth - 4);
            text.Append($"{line + 1,2}  ").AppendJoin("\n    ", parts).Append('\n');
        }

        double unit = data.Barriers.Any(row => row.Last >= TenMillion) ? 1e6 : 1;
        Barriers(text, data.Barriers, unit);
        Pairs(text, data, unit);
        Prices(text, data);
        return text.Append(RunFolderText.Of(data.Out, "brief.html")).ToString();
    }

    private static void Barriers(StringBuilder text, ImmutableArray<BarrierRow> rows, double unit)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        text.Append($"\n{$"spared when lifted, {Unit(unit)}",-NameWidth}{"alone",Cell}{"last",Cell}{"Shapley",Cell}\n");
        double most = rows.Max(row => row.Shapley ?? 0);
        foreach (var row in rows.Take(MostRows))
        {
            string shapley = row.HasNoEffect ? "no effect" : row.Shapley is { } share ? SharingWords.Amount(share / unit) : "not asked";
            int bar = most > 0 ? (int)Math.Round(BarWidth * Math.Max(0, row.Shapley ?? 0) / most) : 0;
            text.Append($"{Wrap.Cut(row.Meaning, NameWidth - 1),-NameWidth}{SharingWords.Amount(row.Alone / unit),Cell}{SharingWords.Amount(row.Last / unit),Cell}{shapley,Cell}");
            text.Append(bar > 0 ? $" {new string('█', bar)}\n" : "\n");
        }

        More(text, rows.Length);
        text.Append("alone: lifted as the only one; last: after all others; Shapley: averaged over all orders, adds up\n");
    }

    private static void Pairs(StringBuilder text, BarriersData data, double unit)
    {
        BarrierPairRow[] rows = [.. data.Pairs.Where(row => row.Extra != 0)];
        if (rows.Length == 0)
        {
            return;
        }

        text.Append($"\n{$"pairs that differ from their sum, {Unit(unit)}",-(NameWidth + Cell)}{"both",Cell}{"more than",Cell}\n{"",-(NameWidth + Cell)}{"lifted",Cell}{"each alone",Cell}\n");
        foreach (var row in rows.Take(MostRows))
        {
            int half = ((NameWidth + Cell - 1) / 2) - 2;
            string names = $"{Wrap.Cut(data.Meaning(row.Barrier), half)} + {Wrap.Cut(data.Meaning(row.Other), half)}";
            text.Append($"{names,-(NameWidth + Cell)}{SharingWords.Amount(row.Together / unit),Cell}{SharingWords.Amount(row.Extra / unit),Cell}\n");
        }

        More(text, rows.Length);
    }

    private static void Prices(StringBuilder text, BarriersData data)
    {
        if (data.Prices is not { IsEmpty: false } rows)
        {
            return;
        }

        var words = new ResourceWords(data.Model, data.Scenario);
        bool isOne = rows.All(row => !row.Degenerate);
        int name = isOne ? PriceName + (2 * PriceCell) : PriceName;
        text.Append("\none more unit spares, USD".PadRight(name + 1)).Append($"{"there is",17}{"price",PriceCell}{(isOne ? "" : $"{"low",PriceCell}{"high",PriceCell}")}\n");
        foreach (var row in rows.Take(MostRows))
        {
            string ends = row.Degenerate ? $"{SharingWords.Amount(row.Low),PriceCell}{SharingWords.Amount(row.High),PriceCell}" : "";
            text.Append(Wrap.Cut(words.Of(row), name - 1).PadRight(name)).Append($"{words.Amount(row),17}{SharingWords.Amount(row.Price),PriceCell}{ends}\n");
        }

        More(text, rows.Length);
        text.Append(isOne ? "" : "low: a sliver more spares this a unit; high: a sliver less costs it; blank where both are the price\n");
    }

    private static string Unit(double unit) => unit > 1 ? "million USD" : "USD";

    private static void More(StringBuilder text, int rows) => text.Append(rows > MostRows ? $"and {rows - MostRows} more; --json has all\n" : "");
}
