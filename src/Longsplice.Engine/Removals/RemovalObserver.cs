using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;

namespace Longsplice.Engine.Removals;

/// <summary>Notes week by week what was short, by demand in all, and whether anything was still owed.</summary>
internal sealed class RemovalObserver(SupplyNetwork network) : IWeekObserver
{
    private readonly double[] _short = new double[network.Demands.Count];
    private readonly double[] _shortOfWeek = new double[network.LastWeek - network.FirstWeek + 1];
    private readonly double[] _owedAfterWeek = new double[network.LastWeek - network.FirstWeek + 1];

    /// <summary>Units short over all weeks, by demand.</summary>
    public double[] ShortOfDemand => _short;

    /// <summary>Units short over all demands, by week.</summary>
    public double[] ShortOfWeek => _shortOfWeek;

    /// <summary>Units in arrears over all demands at the end of each week.</summary>
    public double[] OwedAfterWeek => _owedAfterWeek;

    /// <inheritdoc/>
    public void AfterWeek(State state, int week)
    {
        int at = week - network.FirstWeek;
        for (int demand = 0; demand < _short.Length; demand++)
        {
            _short[demand] += state.Short[demand];
            _shortOfWeek[at] += state.Short[demand];
            _owedAfterWeek[at] += state.Arrears[demand];
        }
    }
}
