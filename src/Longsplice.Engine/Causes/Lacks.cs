using Longsplice.Engine.Network;

namespace Longsplice.Engine.Causes;

/// <summary>What a point lacks against the baseline: stock on hand and its demands' arrears, by cause.</summary>
internal static class Lacks
{
    /// <summary>The mix of what a point lacks; false where it lacks nothing.</summary>
    public static bool MixOf(SupplyNetwork network, LedgerBooks books, int point, Span<double> shares)
    {
        Span<double> lacks = stackalloc double[books.Causes.Count];
        books.Stock.Total(point).CopyTo(lacks);
        for (int cause = 0; cause < lacks.Length; cause++)
        {
            lacks[cause] = Math.Max(0, lacks[cause]);
        }

        foreach (int demand in network.Points.Demands[point])
        {
            double[] open = books.Unmet.Open(demand);
            for (int cause = 0; cause < lacks.Length; cause++)
            {
                lacks[cause] += Math.Max(0, open[cause]);
            }
        }

        return Mix.OfPositive(lacks, 1, books.Dust(point), shares);
    }

    /// <summary>The mix of what a point holds beyond the baseline; false where it holds no more.</summary>
    public static bool SurplusMixOf(LedgerBooks books, int point, Span<double> shares) =>
        Mix.OfPositive(books.Stock.Total(point), -1, books.Dust(point), shares);

    /// <summary>Notes for what a link draws more: for each cause the rows through which the point lacks.</summary>
    public static void Log(
        LedgerBooks books, int point, CauseLog log, ReadOnlySpan<double> shares, double amount)
    {
        for (int cause = 0; cause < shares.Length; cause++)
        {
            if (shares[cause] > 0)
            {
                LogCause(books, point, log, cause, shares[cause] * amount);
            }
        }
    }

    private static void LogCause(LedgerBooks books, int point, CauseLog log, int cause, double amount)
    {
        double positive = 0;
        for (int row = books.Rows.Start[point]; row < books.Rows.Start[point + 1]; row++)
        {
            positive += Math.Max(0, books.Stock[row, cause]);
        }

        if (positive == 0)
        {
            log.Add(new Origin(Reason.Surge, -1, cause), amount);
            return;
        }

        for (int row = books.Rows.Start[point]; row < books.Rows.Start[point + 1]; row++)
        {
            double cell = Math.Max(0, books.Stock[row, cause]);
            if (cell > 0)
            {
                log.Add(new Origin(Reason.Stock, row, cause), amount * (cell / positive));
            }
        }
    }
}
