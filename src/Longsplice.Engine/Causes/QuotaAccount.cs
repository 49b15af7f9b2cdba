using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Causes;

/// <summary>
/// By how much each licence's quota was used less than in the baseline since its period began, by cause (below
/// zero: more). A licence's causes add up to baseline use − use, so what a quota that ran out early keeps from
/// leaving is owed to those that had used it up.
/// </summary>
internal sealed class QuotaAccount
{
    private readonly SupplyNetwork _network;
    private readonly CompiledEvents _events;
    private readonly QuotaLimits _limits;
    private readonly double[][] _used;
    private readonly int[][] _licencesOf;

    public QuotaAccount(SupplyNetwork network, CompiledEvents events, int causes)
    {
        _network = network;
        _events = events;
        _limits = new QuotaLimits(network, events);
        _used = new double[network.Licences.Count][];
        _licencesOf = new int[network.Flows.Count][];
        Array.Fill(_used, []);
        Array.Fill(_licencesOf, []);
        foreach (int licence in _limits.Licences)
        {
            _used[licence] = new double[causes];
            foreach (int flow in network.Licences.Flows[licence])
            {
                _licencesOf[flow] = [.. _licencesOf[flow], licence];
            }
        }
    }

    /// <summary>Books what a flow passed on less than in the baseline, by cause.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="week">The week.</param>
    /// <param name="passed">Baseline − actual, by cause.</param>
    /// <param name="baseline">Units that the flow shipped in the baseline.</param>
    /// <param name="actual">Units that it shipped.</param>
    public void Book(int flow, int week, ReadOnlySpan<double> passed, double baseline, double actual)
    {
        foreach (int licence in _licencesOf[flow])
        {
            BookOn(licence, week, passed, baseline, actual);
        }
    }

    /// <summary>Where an event changed the status, whether shipments count at all is its doing.</summary>
    private void BookOn(int licence, int week, ReadOnlySpan<double> passed, double baseline, double actual)
    {
        bool counted = _network.Licences.Status[licence] == LicenceStatus.Licensed;
        bool counts = _limits.IsLicensed(licence, week);
        for (int cause = 0; cause < passed.Length && counted && counts; cause++)
        {
            _used[licence][cause] += passed[cause];
        }

        if (counted != counts)
        {
            _used[licence][LicenceChange.Holding(_events.Licences, licence, week)!.Event] += counted ? baseline : -actual;
        }
    }

    /// <summary>Units by which the quotas of a flow were overused, of several the most, with the shares of their causes.</summary>
    public double Overused(int flow, Span<double> shares)
    {
        double most = 0;
        int worst = -1;
        foreach (int licence in _licencesOf[flow])
        {
            double overused = _used[licence].Sum(amount => Math.Max(0, -amount));
            (most, worst) = overused > most ? (overused, licence) : (most, worst);
        }

        return worst >= 0 && Mix.OfPositive(_used[worst], -1, 0, shares) ? most : 0;
    }

    /// <summary>Quotas begin anew with their period.</summary>
    public void CloseWeek(int week)
    {
        if (QuotaLimits.Period(week + 1) != QuotaLimits.Period(week))
        {
            Array.ForEach(_used, Array.Clear);
        }
    }
}
