using System.Collections.Immutable;
using System.Text;
using Longsplice.Plan.Barriers;
using Longsplice.Plan.Prices;
using Longsplice.Runs.Barriers;
using Longsplice.Runs.Sharing;

namespace Longsplice.Cli.Rendering;

/// <summary>Barriers side by side, with bars, and the prices of resources.</summary>
internal static class BarriersText
{
    private const int NameWidth = 34;
    private const int BarWidth = 18;
    private const int Cell = 16;
    private const int MostRows = 25;

    public static string Page(BarriersData data)
    {
        var text = new StringBuilder();
        for (int line = 0; line < data.Answer.Length; line++)
        {
            var parts = Wrap.Parts(data.Answer[line].Split(' '), " ", Look.FullWidth - 4);
            text.Append($"{line + 1,2}  ").AppendJoin("\n    ", parts).Append('\n');
        }

        Barriers(text, data.Barriers);
        Pairs(text, data.Pairs);
        Prices(text, data.Prices ?? []);
        return text.Append(RunFolderText.Of(data.Out)).ToString();
    }

    private static void Barriers(StringBuilder text, ImmutableArray<BarrierRow> rows)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        text.Append($"\n{"spared when lifted, USD",-NameWidth}{"alone",Cell}{"last",Cell}{"Shapley",Cell}\n");
        double most = rows.Max(row => row.Shapley ?? 0);
        foreach (var row in rows.Take(MostRows))
        {
            string shapley = row.HasNoEffect ? "no effect" : row.Shapley is { } share ? SharingWords.Amount(share) : "not asked";
            int bar = most > 0 ? (int)Math.Round(BarWidth * Math.Max(0, row.Shapley ?? 0) / most) : 0;
            text.Append($"{Wrap.Cut(row.Barrier, NameWidth - 1),-NameWidth}{SharingWords.Amount(row.Alone),Cell}{SharingWords.Amount(row.Last),Cell}{shapley,Cell}");
            text.Append(bar > 0 ? $" {new string('█', bar)}\n" : "\n");
        }

        More(text, rows.Length);
    }

    private static void Pairs(StringBuilder text, ImmutableArray<BarrierPairRow> rows)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        text.Append($"\n{"pairs, USD",-NameWidth}{"both lifted",Cell}{"more than each",Cell}\n");
        foreach (var row in rows.Take(MostRows))
        {
            text.Append($"{Wrap.Cut($"{row.Barrier} and {row.Other}", NameWidth - 1),-NameWidth}{SharingWords.Amount(row.Together),Cell}{SharingWords.Amount(row.Extra),Cell}\n");
        }

        More(text, rows.Length);
    }

    private static void Prices(StringBuilder text, ImmutableArray<PriceRow> rows)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        text.Append($"\n{"USD that one more unit spares",-NameWidth}{"there is",14}{"price",13}{"low",13}{"high",13}{"at +100 %",13}\n");
        foreach (var row in rows.Take(MostRows))
        {
            string doubled = row.AtPlus100 is { } price ? SharingWords.Amount(price) : "";
            text.Append($"{Wrap.Cut($"{row.Kind.ToString().ToLowerInvariant()} {row.Id}", NameWidth - 1),-NameWidth}{SharingWords.Amount(row.Amount),14}");
            text.Append($"{SharingWords.Amount(row.Price),13}{SharingWords.Amount(row.Low),13}{SharingWords.Amount(row.High),13}{doubled,13}{(row.Degenerate ? " *" : "")}\n");
        }

        More(text, rows.Length);
        text.Append(rows.Any(row => row.Degenerate) ? "* degenerate: low is a sliver more, high a sliver less\n" : "");
    }

    private static void More(StringBuilder text, int rows) => text.Append(rows > MostRows ? $"and {rows - MostRows} more; --json has all\n" : "");
}
