using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;
using Longsplice.Engine.Start;

namespace Longsplice.Plan.Lp;

/// <summary>
/// Runs the engine's own phase 1 over all weeks, with one unit under way over every flow from every week, and
/// writes down what it does. Only what a run's choices would move is set to the best: surge capacity ramps up in
/// every week without an event on the recipe, and nothing ever starts cold.
/// </summary>
internal sealed class CourseBuilder
{
    private readonly SupplyNetwork _network;
    private readonly CompiledEvents _events;
    private readonly Growth _growth;
    private readonly Disrupt _disrupt;
    private readonly State _state;
    private readonly Course _course;
    private readonly CourseLimits _limits;
    private readonly int[] _openFrom;

    private CourseBuilder(SupplyNetwork network, StartState start, CompiledEvents events, bool holdsStandby)
    {
        _network = network;
        _events = events;
        _growth = Growth.Of(network, start, events);
        _disrupt = new Disrupt(network, start, events, _growth);
        _state = SteadyStart.Prepare(network, start, events, _growth);
        _limits = new CourseLimits(network, events);
        _openFrom = holdsStandby ? StandbyContracts.OpenFrom(network, events) : [.. Enumerable.Repeat(int.MinValue, network.Flows.Count)];
        int weeks = network.LastWeek - network.FirstWeek + 1;
        _course = new Course
        {
            Weeks = weeks,
            Capacity = new double[weeks][],
            LineHours = new double[weeks][],
            Permitted = new bool[weeks][],
            TransitWeeks = new double[weeks][],
            TransportCost = new double[weeks][],
            Requirement = new double[weeks][],
            Gap = new double[weeks][],
            Reserve = new double[weeks][],
            Due = [.. Enumerable.Range(0, weeks).Select(_ => new double[network.Points.Count])],
            Landings = [.. Enumerable.Range(0, weeks).Select(_ => new List<Landing>?[network.Points.Count])],
            Lanes = new Ceiling[weeks][],
            Quotas = _limits.Quotas(weeks),
            Moves = [.. events.Stocks],
            StartOnHand = (double[])_state.OnHand.Clone(),
            StartReserve = (double[])_state.Reserve.Clone(),
        };
    }

    /// <summary>The course of a network under events.</summary>
    /// <param name="network">The network.</param>
    /// <param name="start">Its start.</param>
    /// <param name="events">Events.</param>
    /// <param name="holdsStandby">False where standby contracts that an option opens are held back by rows of their own.</param>
    public static Course Build(SupplyNetwork network, StartState start, CompiledEvents events, bool holdsStandby = true)
    {
        var builder = new CourseBuilder(network, start, events, holdsStandby);
        for (int at = 0; at < builder._course.Weeks; at++)
        {
            builder.Tick(at);
        }

        return builder._course;
    }

    private void Tick(int at)
    {
        int week = _network.FirstWeek + at;
        _disrupt.Run(_state, week);
        Land(at, week);
        Record(at, week);
        Send(at, week);
        RaiseSurge();
    }

    private void Land(int at, int week)
    {
        var pending = _state.Pending[week];
        pending.CopyTo(_course.Due[at]);
        pending.Clear();
        foreach (int flow in _state.Flows.Tracked)
        {
            var packets = _state.Flows.Packets[flow]!;
            foreach (var packet in packets.Where(packet => packet.Due <= week))
            {
                Land(at, flow, packet.Sent - _network.FirstWeek, packet.Amount);
            }

            packets.RemoveAll(packet => packet.Due <= week);
        }

        foreach (var bought in _events.Stocks.Where(change => change.IsBought && change.Week == week))
        {
            _course.Due[at][bought.Receiver] += bought.Quantity;
        }
    }

    private void Land(int at, int flow, int sent, double amount)
    {
        int customer = _network.Flows.Customer[flow];
        if (sent < 0)
        {
            _course.Due[at][customer] += amount;
        }
        else if (at < _course.Weeks && amount > 0)
        {
            (_course.Landings[at][customer] ??= []).Add(new Landing(flow, sent, amount));
        }
    }

    private void Record(int at, int week)
    {
        _course.Capacity[at] = [.. _state.Capacity];
        for (int number = 0; number < _network.Substitutions.Count; number++)
        {
            var one = _network.Substitutions[number];
            _course.Capacity[at][one.Recipe] = week >= Substitute.FirstWeek(one, _events) ? double.PositiveInfinity : 0;
        }

        _course.LineHours[at] =
            [.. _state.Recipes.LineHours.Select((hours, line) => hours * _state.LineFactor[line])];
        _course.Permitted[at] = [.. _state.Flows.IsPermitted.Zip(_openFrom, (isPermitted, from) => isPermitted && week >= from)];
        _course.TransitWeeks[at] = [.. _state.Flows.TransitWeeks];
        _course.TransportCost[at] = _limits.Costs(_state.Flows.Routes);
        _course.Requirement[at] = [.. _state.Requirement];
        _course.Gap[at] = [.. Enumerable.Range(0, _network.Demands.Count)
            .Select(demand => _network.Demands.InForce(demand, week) ? _growth.Gap(demand, week) : 0)];
        _course.Reserve[at] = [.. _state.Reserve];
        _course.Lanes[at] = _limits.Of(_state.Flows, at, week);
    }

    /// <summary>A unit leaves over every flow that may.</summary>
    private void Send(int at, int week)
    {
        var flows = _state.Flows;
        for (int flow = 0; flow < _network.Flows.Count; flow++)
        {
            if (!flows.IsPermitted[flow])
            {
                continue;
            }

            int lag = flows.Lag(flow);
            double late = flows.Late(flow);
            Book(at, week, flow, lag, 1 - late);
            Book(at, week, flow, lag + 1, late);
        }
    }

    private void Book(int at, int week, int flow, int lag, double share)
    {
        if (lag > 0 && share > 0 && _state.Flows.PacketsOf(flow) is { } packets)
        {
            packets.Add(new Packet(week, week + lag, share, _state.Flows.Routes[flow]));
        }
        else
        {
            Land(at + lag, flow, at, share);
        }
    }

    private void RaiseSurge()
    {
        for (int recipe = 0; recipe < _network.Recipes.Listed; recipe++)
        {
            if (_state.CapacityFactor[recipe] == 1)
            {
                double step = 1 / _network.Recipes.SurgeRampWeeks[recipe];
                _state.SurgeLevel[recipe] = Math.Min(1, _state.SurgeLevel[recipe] + step);
            }
        }
    }
}
