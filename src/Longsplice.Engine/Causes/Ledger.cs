using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Engine.Causes;

/// <summary>
/// The signed deviation ledger (engine, causes): a second pass over what a run and its baseline did, which lays
/// every unit missing at a demand to the event that kept it away, tier by tier. Nothing is plugged: each part is
/// computed by its own rule, and the accounts add up to baseline − actual in every phase.
/// </summary>
internal sealed class Ledger
{
    private readonly SupplyNetwork _network;
    private readonly ArriveStep _arrive;
    private readonly ProduceStep _produce;
    private readonly ShipStep _ship;
    private readonly ServeStep _serve;
    private readonly OrderReasons _reasons;

    public Ledger(SupplyNetwork network, StartState start, CompiledEvents events, History baseline, History actual)
    {
        _network = network;
        Books = new LedgerBooks(network, start, events, baseline, actual);
        var blame = new Blame(network, start, events);
        _reasons = new OrderReasons(network, Books, blame);
        _arrive = new ArriveStep(network, Books, blame);
        _produce = new ProduceStep(network, Books, blame, _reasons);
        _ship = new ShipStep(network, Books, blame, _reasons);
        _serve = new ServeStep(network, Books, blame);
    }

    /// <summary>The accounts as they stand.</summary>
    public LedgerBooks Books { get; }

    /// <summary>Goes through all weeks.</summary>
    /// <param name="afterWeek">Told after each week, to read trees while the accounts stand there.</param>
    /// <param name="cancellation">Stops between two weeks.</param>
    public void Run(Action<int> afterWeek, CancellationToken cancellation)
    {
        var recipes = _network.Recipes;
        for (int week = _network.FirstWeek; week <= _network.LastWeek; week++)
        {
            cancellation.ThrowIfCancellationRequested();
            int at = week - _network.FirstWeek;
            _arrive.Run(week, at);
            _reasons.Restate(week, at);
            _produce.Run(week, at, 0, recipes.Listed);
            _ship.Run(week, at);
            _serve.Announce(week, at);
            _produce.Run(week, at, recipes.Listed, recipes.Count);
            _serve.Run(week, at);
            Books.Quotas.CloseWeek(week);
            afterWeek(week);
        }
    }
}
