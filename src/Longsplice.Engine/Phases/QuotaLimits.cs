using Longsplice.Engine.Events;
using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Quotas: an event's holds for each week, a licence's for periods of 52 weeks counted from week 1,
/// with the weeks of build-up prorated.
/// </summary>
internal sealed class QuotaLimits(SupplyNetwork network, CompiledEvents events)
{
    private const int PeriodWeeks = 52;

    private readonly double[] _used = new double[network.Licences.Count];

    /// <summary>True where any quota can hold in this run.</summary>
    public bool Any { get; } = events.Permissions.Exists(quota => quota.CapPerWeek > 0)
        || Array.Exists(network.Licences.QuotaPerYear, double.IsFinite);

    public IEnumerable<Limit> Of(int week)
    {
        foreach (var quota in events.Permissions)
        {
            if (quota.CapPerWeek > 0 && quota.Touches(week))
            {
                yield return new Limit(quota.Flows, Ones(quota.Flows), quota.CapPerWeek);
            }
        }

        for (int licence = 0; licence < network.Licences.Count; licence++)
        {
            if (double.IsFinite(network.Licences.QuotaPerYear[licence]))
            {
                int[] flows = network.Licences.Flows[licence];
                yield return new Limit(flows, Ones(flows), Quota(licence, week) - _used[licence]);
            }
        }
    }

    /// <summary>Books what left against the quotas of the period.</summary>
    public void Book(State state, int week)
    {
        for (int licence = 0; licence < _used.Length; licence++)
        {
            foreach (int flow in network.Licences.Flows[licence])
            {
                _used[licence] += Claims.Shipped(network, state, flow);
            }

            if (Period(week + 1) != Period(week))
            {
                _used[licence] = 0;
            }
        }
    }

    private static double[] Ones(int[] flows) => Array.ConvertAll(flows, _ => 1.0);

    private static int Period(int week) => (int)Math.Floor((week - 1) / (double)PeriodWeeks);

    /// <summary>Units in the period of a week; a period of which the run sees only a part has that part.</summary>
    private double Quota(int licence, int week)
    {
        int first = Math.Max(network.FirstWeek, (Period(week) * PeriodWeeks) + 1);
        int last = (Period(week) + 1) * PeriodWeeks;
        return network.Licences.QuotaPerYear[licence] * (last - first + 1) / PeriodWeeks;
    }
}
