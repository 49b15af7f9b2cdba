using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;

namespace Longsplice.Plan.Lp;

/// <summary>The engine's limits of lanes, passages, contracts and quotas as ceilings, and what ways cost.</summary>
internal sealed class CourseLimits(SupplyNetwork network, CompiledEvents events)
{
    private readonly TransportLimits _transport = new(network, events);
    private readonly QuotaLimits _quotas = new(network, events);
    private readonly Freight _freight = new(network);
    private Limit[] _known = [];
    private int _version = -1;

    /// <summary>What holds in one week.</summary>
    public Ceiling[] Of(FlowState flows, int at, int week)
    {
        if (_version != flows.RouteVersion)
        {
            _version = flows.RouteVersion;
            _known = [.. _transport.Of(flows.Routes), .. _quotas.OfEvents()];
        }

        return
        [
            .. _known
                .Select((limit, number) => new Ceiling(limit.Source, number, limit.Flows, limit.Use, [at], limit.Room(week)))
                .Where(ceiling => double.IsFinite(ceiling.Room)),
        ];
    }

    /// <summary>Quotas of licences: of each period, the weeks in which the licence binds.</summary>
    public Ceiling[] Quotas(int weeks) =>
    [
        .. _quotas.OfLicences().Zip(_quotas.Licences).SelectMany(pair => Enumerable
            .Range(0, weeks)
            .Where(at => double.IsFinite(pair.First.Room(network.FirstWeek + at)))
            .GroupBy(at => QuotaLimits.Period(network.FirstWeek + at))
            .Select(period => new Ceiling(
                pair.First.Source,
                pair.Second,
                pair.First.Flows,
                pair.First.Use,
                [.. period],
                pair.First.Room(network.FirstWeek + period.First())))),
    ];

    /// <summary>USD for carrying one unit over each flow on its way of now.</summary>
    public double[] Costs(Route?[] routes)
    {
        return [.. routes.Select((route, flow) => _freight.OfUnit(flow, route))];
    }
}
