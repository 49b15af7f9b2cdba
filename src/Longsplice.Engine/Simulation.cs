using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;
using Longsplice.Engine.Start;

namespace Longsplice.Engine;

/// <summary>
/// One run: the start state, then week by week the seven phases in order. What a phase does to every point or
/// recipe is spread over the workers in chunks of rows. Who looks on is told after each week and changes nothing.
/// </summary>
internal sealed class Simulation
{
    private readonly SupplyNetwork _network;
    private readonly ChunkWorkers _workers;
    private readonly Disrupt _disrupt;
    private readonly Produce _produce;
    private readonly Substitute _substitute;
    private readonly DispatchLimits _limits;
    private readonly Relief _relief;
    private readonly Action<int, int> _arrive;
    private readonly Action<int, int> _order;
    private readonly Action<int, int> _askRecipes;
    private readonly Action<int, int> _allocate;
    private readonly Action<int, int> _land;
    private readonly Action<int, int> _dust;
    private int _week;

    public Simulation(SupplyNetwork network, StartState start, CompiledEvents events, ChunkWorkers workers)
    {
        _network = network;
        _workers = workers;
        var growth = Growth.Of(network, start, events);
        _disrupt = new Disrupt(network, start, events, growth);
        _produce = new Produce(network);
        _substitute = new Substitute(network, events);
        _limits = new DispatchLimits(network, events);
        _relief = new Relief(network, events);
        State = SteadyStart.Prepare(network, start, events, growth);
        _arrive = (first, end) => Arrive.Run(State, _week, first, end);
        _order = (first, end) => Order.Run(network, State, first, end);
        _askRecipes = (first, end) => Order.AskRecipes(network, State, first, end);
        _allocate = (first, end) => Allocate.Run(network, State, first, end);
        _land = (first, end) => Dispatch.Run(network, State, _week, first, end);
        _dust = (first, end) => Observe.Dust(State, first, end);
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
        _week = week;
        _disrupt.Run(State, week);
        _relief.Receive(State, week);
        ArriveAndOrder();
        DispatchLimits.Lift(State);
        Ramp.Begin(_network, State);
        observer?.BeforeProduction(State, week);
        _substitute.BeforeProduction(State, week);
        _produce.Run(State, week);
        observer?.AfterProduction(State, _produce, week);
        Ramp.End(_network, State);
        _substitute.BeforeAllocation(State, week);
        _workers.Run(_network.Points.Count, _allocate);
        Ship();
        _substitute.AfterLanding(State, week);
        _relief.Run(State, week);
        Observe.Run(_network, State);
        _workers.Run(_network.Points.Count, _dust);
        observer?.AfterWeek(State, week);
    }

    private void ArriveAndOrder()
    {
        _workers.Run(_network.Points.Count, _arrive);
        Arrive.RunPackets(_network, State, _week);
        Order.SmoothDemand(_network, State);
        _workers.Run(_network.Points.Count, _order);
        _workers.Run(_network.Recipes.Count, _askRecipes);
        Help.Run(_network, State, _week);
    }

    private void Ship()
    {
        _limits.Run(State, _week);
        State.Pending.Turn(_week);
        _workers.Run(_network.Points.Count, _land);
        Dispatch.ServeAgain(_network, State);
    }
}
