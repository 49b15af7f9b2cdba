using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;

namespace Longsplice.Engine.Comparison;

/// <summary>Notes what each demand required and what it was short of, over all weeks.</summary>
internal sealed class ServiceObserver(SupplyNetwork network) : IWeekObserver
{
    /// <summary>Units required, by demand.</summary>
    public double[] Required { get; } = new double[network.Demands.Count];

    /// <summary>Units of each week's requirement not served in that week, by demand.</summary>
    public double[] Short { get; } = new double[network.Demands.Count];

    /// <inheritdoc/>
    public void AfterWeek(State state, int week)
    {
        for (int demand = 0; demand < Short.Length; demand++)
        {
            Required[demand] += state.Requirement[demand];
            Short[demand] += state.Short[demand];
        }
    }
}
