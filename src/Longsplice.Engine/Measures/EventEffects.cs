using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Measures;

/// <summary>
/// What each event did to each demand, seen by exact re-runs: alone, what returns without it, and its fair share
/// (Shapley 1953), exact to eight events and sampled over seeded orders beyond.
/// </summary>
internal sealed class EventEffects(
    SupplyNetwork network,
    StartState start,
    Scenario scenario,
    StressOptions options,
    ChunkWorkers workers,
    IProgress<RunProgress>? progress)
{
    private readonly int _events = scenario.Events.Length;

    /// <summary>Runs the sets of events that are needed and compares them.</summary>
    public EffectTable Run(CancellationToken cancellation)
    {
        var game = _events <= FairShares.MostExact
            ? FairShares.Exact(_events)
            : FairShares.Sampled(_events, scenario.Seed);
        UInt128[] sets =
        [
            .. game.Sets
                .Concat(Enumerable.Range(0, _events).SelectMany(number =>
                    new[] { EventSet.Only(number), EventSet.Without(_events, number) }))
                .Append(EventSet.All(_events))
                .Append(UInt128.Zero)
                .Distinct()
                .Order(),
        ];
        return new EffectTable(_events, game, RunAll(sets, cancellation));
    }

    private Dictionary<UInt128, double[]> RunAll(UInt128[] sets, CancellationToken cancellation)
    {
        var losses = new double[sets.Length][];
        int done = 0;
        int atOnce = workers.Threads > 1 ? 1 : options.Threads;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation };
        Parallel.For(0, sets.Length, parallel, number =>
        {
            var events = EventTranslator.Translate(
                network, scenario.Events, index => EventSet.Contains(sets[number], index));
            var loss = new LossObserver(network);
            new Simulation(network, start, events, workers).Run(loss, cancellation);
            losses[number] = loss.Losses();
            progress?.Report(new RunProgress("re-runs with and without each event", Interlocked.Increment(ref done), sets.Length));
        });
        return sets.Zip(losses).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
