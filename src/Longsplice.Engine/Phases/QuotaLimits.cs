using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Phases;

/// <summary>
/// Quotas: an event's holds for each week, a licence's for periods of 52 weeks counted from week 1,
/// with the weeks of build-up prorated.
/// </summary>
internal sealed class QuotaLimits(SupplyNetwork network, CompiledEvents events)
{
    private const int PeriodWeeks = 52;

    private readonly double[] _used = new double[network.Licences.Count];

    /// <summary>Licences that have a quota, ascending.</summary>
    public int[] Licences { get; } =
        [.. Enumerable.Range(0, network.Licences.Count).Where(licence => double.IsFinite(network.Licences.QuotaPerYear[licence]))];

    /// <summary>All quotas of the run.</summary>
    public IEnumerable<Limit> All() => OfEvents().Concat(OfLicences());

    /// <summary>Books what left against the quotas of the period.</summary>
    public void Book(State state, int week)
    {
        foreach (int licence in Licences)
        {
            foreach (int flow in IsLicensed(licence, week) ? network.Licences.Flows[licence] : [])
            {
                _used[licence] += Claims.Shipped(network, state, flow);
            }

            if (Period(week + 1) != Period(week))
            {
                _used[licence] = 0;
            }
        }
    }

    /// <summary>Quotas of events, each for its weeks.</summary>
    public IEnumerable<Limit> OfEvents() => events.Permissions
        .Where(quota => quota.CapPerWeek > 0)
        .Select(quota => new Limit(
            (LimitKind.Quota, quota.Event),
            quota.Flows,
            Ones(quota.Flows),
            week => quota.Touches(week) ? quota.CapPerWeek : double.PositiveInfinity));

    /// <summary>Quotas of licences, by number of <see cref="Licences"/>: what is left of the period of a week.</summary>
    public IEnumerable<Limit> OfLicences() => Licences.Select(licence => new Limit(
        (LimitKind.Quota, licence),
        network.Licences.Flows[licence],
        Ones(network.Licences.Flows[licence]),
        week => IsLicensed(licence, week) ? Quota(licence, week) - _used[licence] : double.PositiveInfinity));

    /// <summary>An open licence has no quota, and a denied one lets nothing pass anyway.</summary>
    public bool IsLicensed(int licence, int week) => LicenceStatus.Licensed
        == (LicenceChange.Holding(events.Licences, licence, week)?.Status ?? network.Licences.Status[licence]);

    private static double[] Ones(int[] flows) => Array.ConvertAll(flows, _ => 1.0);

    /// <summary>Number of the 52 weeks in which a week lies; 0 begins with week 1.</summary>
    public static int Period(int week) => (int)Math.Floor((week - 1) / (double)PeriodWeeks);

    /// <summary>Units in the period of a week; a period of which the run sees only a part has that part.</summary>
    private double Quota(int licence, int week)
    {
        int first = Math.Max(network.FirstWeek, (Period(week) * PeriodWeeks) + 1);
        int last = (Period(week) + 1) * PeriodWeeks;
        return network.Licences.QuotaPerYear[licence] * (last - first + 1) / PeriodWeeks;
    }
}
