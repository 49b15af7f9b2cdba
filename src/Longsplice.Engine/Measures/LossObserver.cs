using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;

namespace Longsplice.Engine.Measures;

/// <summary>Notes only what each demand lost (lost demand) or owed at its peak (kept demand).</summary>
internal sealed class LossObserver(SupplyNetwork network) : IWeekObserver
{
    private readonly double[] _losses = new double[network.Demands.Count];

    /// <summary>Units by demand.</summary>
    public double[] Losses() => _losses;

    /// <inheritdoc/>
    public void AfterWeek(State state, int week)
    {
        for (int demand = 0; demand < _losses.Length; demand++)
        {
            _losses[demand] = network.Demands.IsKept[demand]
                ? Math.Max(_losses[demand], state.Arrears[demand])
                : _losses[demand] + state.Lost[demand];
        }
    }
}
