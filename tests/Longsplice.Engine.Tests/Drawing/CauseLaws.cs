using Longsplice.Engine.Causes;
using Longsplice.Engine.Measures;
using Shouldly;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>Laws of the ledger: causes add up at every stock point, demand and node, and are never plugged.</summary>
internal static class CauseLaws
{
    private const double Tolerance = 1e-8;

    /// <summary>ΣM of a stock point is its baseline stock less its stock, in every week.</summary>
    public static void Deviations(DrawnRun run)
    {
        var ledger = new Ledger(run.Network, run.Start, run.Events, run.Baseline, run.Actual);
        ledger.Run(
            week =>
            {
                int at = week - run.Network.FirstWeek;
                for (int point = 0; point < run.Network.Points.Count; point++)
                {
                    double deviation = run.Baseline.OnHand[at][point] - run.Actual.OnHand[at][point];
                    double scale = run.Baseline.OnHand[at][point] + run.Actual.OnHand[at][point];
                    Same(Sum(ledger.Books.Stock.Total(point)), deviation, scale, $"week {week} {run.Network.NameOf(point)}");
                }
            },
            default);
    }

    /// <summary>In a surge's column the rows of a stock point add up to its total and none goes against it.</summary>
    public static void Settled(DrawnRun run)
    {
        var ledger = new Ledger(run.Network, run.Start, run.Events, run.Baseline, run.Actual);
        int[] surges = [.. run.Events.Demands.Select(change => change.Event).Distinct()];
        ledger.Run(week => Array.ForEach(surges, surge => SettledIn(run, ledger.Books, surge, week)), default);
    }

    private static void SettledIn(DrawnRun run, LedgerBooks books, int surge, int week)
    {
        for (int point = 0; point < run.Network.Points.Count; point++)
        {
            double total = books.Stock.Total(point)[surge];
            int first = books.Rows.Start[point];
            double[] cells = [.. Enumerable.Range(first, books.Rows.Start[point + 1] - first).Select(row => books.Stock[row, surge])];
            double scale = run.Start.Throughput[point] + Math.Abs(total);
            Same(cells.Sum(), total, scale, $"rows in week {week} {run.Network.NameOf(point)}");
            Same(cells.Sum(Math.Abs), Math.Abs(total), scale, $"rows against each other in week {week} {run.Network.NameOf(point)}");
        }
    }

    /// <summary>ΣU of a demand is what it lacks beyond the baseline; children of a tree add up to their parent.</summary>
    public static void Shortages(DrawnRun run)
    {
        var causes = CauseResults.Of(run.Network, run.Start, run.Events, run.Baseline, run.Actual, null, default);
        for (int demand = 0; demand < run.Network.Demands.Count; demand++)
        {
            for (int at = 0; at < run.Actual.Served.Length; at++)
            {
                bool isKept = run.Network.Demands.IsKept[demand];
                double missing = isKept
                    ? run.Actual.Arrears[at][demand] - run.Baseline.Arrears[at][demand]
                    : run.Actual.Lost[at][demand] - run.Baseline.Lost[at][demand];
                double scale = isKept ? run.Actual.Arrears[at][demand] + run.Baseline.Arrears[at][demand] : run.Actual.Required[at][demand];
                Same(causes.ByWeek[at][demand].Sum(), missing, scale, $"week {at + 1} {run.Model.Demands[demand].Id}");
            }

            if (causes.Trees[demand] is { } tree)
            {
                ShouldAddUp(tree, tree.Quantity, run.Model.Demands[demand].Id.Code);
            }
        }
    }

    private static void ShouldAddUp(CauseNode node, double root, string where)
    {
        if (node.Children.Count > 0)
        {
            Same(node.Children.Sum(child => child.Quantity), node.Quantity, Math.Abs(root), $"{where} at {node.Id}");
            node.Children.ForEach(child => ShouldAddUp(child, root, where));
        }
    }

    private static void Same(double sum, double whole, double scale, string what)
    {
        if (!(Math.Abs(sum - whole) <= Tolerance * Math.Max(1, scale)))
        {
            throw new ShouldAssertException($"{what}: causes add up to {sum}, not {whole}");
        }
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        return sum;
    }
}
