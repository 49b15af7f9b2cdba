using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Engine.Causes;

/// <summary>All accounts of the ledger: stock points, goods on their way, demands, and what links passed on.</summary>
internal sealed class LedgerBooks
{
    /// <summary>Deviations below this share of a week's throughput are what rounding leaves.</summary>
    private const double Rounding = 1e-9;

    private readonly double[] _dust;

    public LedgerBooks(SupplyNetwork network, StartState start, CompiledEvents events, History baseline, History actual)
    {
        _dust = Array.ConvertAll(start.Throughput, units => Rounding * Math.Max(1, units));
        StartFlow = start.Flow;
        Events = events;
        Baseline = baseline;
        Actual = actual;
        Grown = new GrownRates(this);
        Causes = new CauseColumns(events.Ids);
        Rows = new LedgerRows(network);
        var surges = events.Demands.Select(change => change.Event).ToHashSet();
        Stock = new Account(Rows, Causes, surges, _dust);
        Masked = new MaskedShortages(network.Recipes);
        Due = new DueDeviations(Rows, Causes.Count);
        Quotas = new QuotaAccount(network, events, Causes.Count);
        Unmet = new UnmetAccount(network.Demands.Count, Causes.Count);
        FlowLogs = NewLogs(network.Flows.Count);
        RecipeLogs = NewLogs(network.Recipes.Count);
        ExtraLogs = NewLogs(Rows.All.Count);
    }

    /// <summary>Units a week through each flow at the start.</summary>
    public double[] StartFlow { get; }

    public CompiledEvents Events { get; }

    public History Baseline { get; }

    public History Actual { get; }

    /// <summary>What options adopted change in steady rates.</summary>
    public GrownRates Grown { get; }

    public CauseColumns Causes { get; }

    public LedgerRows Rows { get; }

    /// <summary>Baseline stock − actual stock, by row and cause.</summary>
    public Account Stock { get; }

    /// <summary>Deviations of goods under way and in work, by week of arrival.</summary>
    public DueDeviations Due { get; }

    /// <summary>Baseline use of quotas − use, by licence and cause.</summary>
    public QuotaAccount Quotas { get; }

    /// <summary>What each demand lacks beyond the baseline, by origin.</summary>
    public UnmetAccount Unmet { get; }

    /// <summary>What each flow passed on.</summary>
    public CauseLog[] FlowLogs { get; }

    /// <summary>What each recipe passed on, in units of its output.</summary>
    public CauseLog[] RecipeLogs { get; }

    /// <summary>Why each link drew more than in the baseline, by its row at the point that it draws on.</summary>
    public CauseLog[] ExtraLogs { get; }

    /// <summary>Deviation of a point up to which nothing is said to be missing or piled up there.</summary>
    public double Dust(int point) => _dust[point];

    /// <summary>What binding inputs hid.</summary>
    public MaskedShortages Masked { get; }

    private CauseLog[] NewLogs(int count)
    {
        var logs = new CauseLog[count];
        for (int number = 0; number < count; number++)
        {
            logs[number] = new CauseLog(Causes.Count);
        }

        return logs;
    }
}
