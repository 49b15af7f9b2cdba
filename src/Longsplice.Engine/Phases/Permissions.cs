using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Phases;

/// <summary>Which flows may leave in which week, by bans and licences.</summary>
internal sealed class Permissions
{
    private readonly SupplyNetwork _network;
    private readonly StartState _start;
    private readonly CompiledEvents _events;
    private readonly Dictionary<int, List<int>> _licencesOfFlow = [];

    public Permissions(SupplyNetwork network, StartState start, CompiledEvents events)
    {
        _network = network;
        _start = start;
        _events = events;
        FindLicences();
        var banned = events.Permissions.Where(ban => ban.CapPerWeek == 0).SelectMany(ban => ban.Flows);
        Changeable = [.. banned.Concat(_licencesOfFlow.Keys).Distinct().Order()];
        Routed = events.Lanes.Count == 0
            ? []
            : [.. Enumerable.Range(0, network.Flows.Count).Where(flow => start.Routes[flow] is not null)];
    }

    /// <summary>Flows that a ban or a licence can keep from leaving in this run, ascending.</summary>
    public int[] Changeable { get; }

    /// <summary>Flows that can lose their way in this run or find one again, ascending.</summary>
    public int[] Routed { get; }

    /// <summary>True where no ban and no licence keeps a flow from leaving in a week.</summary>
    public bool Of(int flow, int week)
    {
        foreach (var ban in _events.Permissions)
        {
            if (ban.CapPerWeek == 0 && ban.Touches(week) && Array.BinarySearch(ban.Flows, flow) >= 0)
            {
                return false;
            }
        }

        foreach (int licence in _licencesOfFlow.GetValueOrDefault(flow) ?? [])
        {
            if (!IsGranted(licence, flow, week))
            {
                return false;
            }
        }

        return true;
    }

    private void FindLicences()
    {
        for (int licence = 0; licence < _network.Licences.Count; licence++)
        {
            foreach (int flow in _network.Licences.Flows[licence])
            {
                _licencesOfFlow.TryAdd(flow, []);
                _licencesOfFlow[flow].Add(licence);
            }
        }
    }

    /// <summary>
    /// An open licence grants at once. A licensed transfer waits for its delay from the week in which the status
    /// begins; one that already ships at the start has its licence in hand.
    /// </summary>
    private bool IsGranted(int licence, int flow, int week)
    {
        var change = LicenceChange.Holding(_events.Licences, licence, week);
        var status = change?.Status ?? _network.Licences.Status[licence];
        bool shipsAtStart = change is null && _start.Flow[flow] > 0;
        int since = change?.From ?? _network.FirstWeek;
        return status switch
        {
            LicenceStatus.Open => true,
            LicenceStatus.Denied => false,
            _ => shipsAtStart || week >= since + _network.Licences.DelayWeeks[licence],
        };
    }
}
