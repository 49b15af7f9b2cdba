using Longsplice.Engine.Causes;
using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Engine.Measures;

/// <summary>What the ledger says of each demand: its tree, and what it lacks by cause week by week.</summary>
internal sealed class CauseResults
{
    /// <summary>Branches below this share of a root are folded in tables.</summary>
    public const double FoldBelow = 0.02;

    private CauseResults(CauseColumns columns, CauseNode?[] trees, double[][][] byWeek)
    {
        Columns = columns;
        Trees = trees;
        ByWeek = byWeek;
    }

    public CauseColumns Columns { get; }

    /// <summary>Tree of each demand; null where it lacks nothing.</summary>
    public CauseNode?[] Trees { get; }

    /// <summary>By week and demand: what it lacks beyond the baseline, by cause.</summary>
    public double[][][] ByWeek { get; }

    /// <summary>Goes through the ledger once; trees of kept demands are read in the weeks of their peaks, or all in one week.</summary>
    public static CauseResults Of(
        SupplyNetwork network,
        StartState start,
        CompiledEvents events,
        History baseline,
        History actual,
        int? week,
        CancellationToken cancellation)
    {
        var ledger = new Ledger(network, start, events, baseline, actual);
        int[] readIn = week is { } asked ? Repeated(asked, network.Demands.Count) : ReadingWeeks(network, baseline, actual);
        var reader = new CauseTree(network, ledger.Books, FoldBelow);
        var trees = new CauseNode?[network.Demands.Count];
        var byWeek = new double[network.LastWeek - network.FirstWeek + 1][][];
        ledger.Run(
            now =>
            {
                int at = now - network.FirstWeek;
                byWeek[at] = [.. Enumerable.Range(0, trees.Length).Select(demand => Lacking(network, ledger.Books, demand))];
                for (int demand = 0; demand < trees.Length; demand++)
                {
                    trees[demand] = readIn[demand] == now ? reader.Read(demand) : trees[demand];
                }
            },
            cancellation);
        return new CauseResults(ledger.Books.Causes, trees, byWeek);
    }

    private static int[] Repeated(int week, int demands) => [.. Enumerable.Repeat(week, demands)];

    private static double[] Lacking(SupplyNetwork network, LedgerBooks books, int demand) =>
        network.Demands.IsKept[demand] ? books.Unmet.Open(demand) : books.Unmet.LostThisWeek(demand);

    /// <summary>Kept demand: the week of its peak backlog, first of equals; lost demand: the last week.</summary>
    private static int[] ReadingWeeks(SupplyNetwork network, History baseline, History actual)
    {
        int[] weeks = new int[network.Demands.Count];
        for (int demand = 0; demand < weeks.Length; demand++)
        {
            weeks[demand] = network.LastWeek;
            double peak = 0;
            for (int at = 0; at < actual.Arrears.Length && network.Demands.IsKept[demand]; at++)
            {
                double backlog = actual.Arrears[at][demand] - baseline.Arrears[at][demand];
                (weeks[demand], peak) = backlog > peak ? (network.FirstWeek + at, backlog) : (weeks[demand], peak);
            }
        }

        return weeks;
    }
}
