using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;
using Longsplice.Engine.Start;

namespace Longsplice.Engine;

/// <summary>
/// One run: the start state, then week by week the seven phases in order. Who looks on is told after each
/// week and changes nothing.
/// </summary>
internal sealed class Simulation
{
    private readonly SupplyNetwork _network;
    private readonly Disrupt _disrupt;
    private readonly Produce _produce;
    private readonly DispatchLimits _limits;

    public Simulation(SupplyNetwork network, StartState start, CompiledEvents events)
    {
        _network = network;
        _disrupt = new Disrupt(network, start, events);
        _produce = new Produce(network);
        _limits = new DispatchLimits(network, events);
        State = SteadyStart.Prepare(network, start, events);
    }

    /// <summary>The state after the last week that was run.</summary>
    public State State { get; }

    /// <summary>Runs all weeks.</summary>
    /// <param name="observer">Told after each week; null where nobody looks on.</param>
    /// <param name="cancellation">Stops between two weeks.</param>
    public void Run(IWeekObserver? observer, CancellationToken cancellation)
    {
        observer?.BeforeFirstWeek(State);
        for (int week = _network.FirstWeek; week <= _network.LastWeek; week++)
        {
            cancellation.ThrowIfCancellationRequested();
            Tick(week, observer);
        }
    }

    /// <summary>Runs one week.</summary>
    public void Tick(int week, IWeekObserver? observer)
    {
        _disrupt.Run(State, week);
        Arrive.Run(_network, State, week);
        Order.Run(_network, State, week);
        Ramp.Begin(_network, State);
        observer?.BeforeProduction(State, week);
        _produce.Run(State, week);
        observer?.AfterProduction(State, _produce, week);
        Ramp.End(_network, State);
        Allocate.Run(_network, State, 0, _network.Points.Count);
        _limits.Run(State, week);
        State.Pending.Turn(week);
        Dispatch.Run(_network, State, week, 0, _network.Points.Count);
        Dispatch.ServeAgain(_network, State);
        Observe.Run(_network, State);
        observer?.AfterWeek(State, week);
    }
}
