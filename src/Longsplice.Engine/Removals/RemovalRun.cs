using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Engine.Removals;

/// <summary>
/// Takes every element away, one at a time, for some weeks and for ever, on one compiled network; runs go side by
/// side, one a core, and each has its own place in the result, so that the number of threads changes nothing.
/// </summary>
internal sealed class RemovalRun(
    SupplyNetwork network, StartState start, RemovalOptions options, IProgress<RunProgress>? progress)
{
    /// <summary>Runs the baseline and all removals.</summary>
    public RemovalSet Run(CancellationToken cancellation)
    {
        var elements = ElementList.Of(network);
        int outageEnd = options.OutageWeeks;
        var observed = new (RemovalObserver Outage, RemovalObserver ForEver)[elements.Length];
        int done = 0;
        using var workers = new ChunkWorkers(threads: 1);
        var baseline = Observe(CompiledEvents.None, workers, cancellation);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellation };
        Parallel.For(0, elements.Length, parallel, number =>
        {
            observed[number] = (
                Observe(elements[number].Absent(1, outageEnd), workers, cancellation),
                Observe(elements[number].Absent(1, network.LastWeek), workers, cancellation));
            progress?.Report(new RunProgress("elements taken away one at a time", Interlocked.Increment(ref done), elements.Length));
        });
        return new RemovalSet(elements, baseline, observed, outageEnd);
    }

    private RemovalObserver Observe(CompiledEvents events, ChunkWorkers workers, CancellationToken cancellation)
    {
        var observer = new RemovalObserver(network);
        new Simulation(network, start, events, workers).Run(observer, cancellation);
        return observer;
    }
}
