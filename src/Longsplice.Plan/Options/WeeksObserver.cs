using Longsplice.Engine;
using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;

namespace Longsplice.Plan.Options;

/// <summary>Notes in how many weeks demands go short of all that they need, the structural gap included, and when first.</summary>
internal sealed class WeeksObserver(SupplyNetwork network) : IWeekObserver
{
    /// <summary>A shortage below this share of the need is none.</summary>
    private const double Noticed = 1e-6;

    /// <summary>Weeks short, added up over all demands.</summary>
    public int WeeksShort { get; private set; }

    /// <summary>First week in which any demand goes short; null where none does.</summary>
    public int? First { get; private set; }

    /// <inheritdoc/>
    public void AfterWeek(State state, int week)
    {
        for (int demand = 0; demand < network.Demands.Count; demand++)
        {
            double gap = network.Demands.InForce(demand, week) ? state.Requirements.Growth.Gap(demand, week) : 0;
            double missing = state.Short[demand] + Math.Max(0, gap - state.Relieved[demand]);
            if (missing > Noticed * (state.Requirement[demand] + gap))
            {
                WeeksShort++;
                First ??= week;
            }
        }
    }
}
