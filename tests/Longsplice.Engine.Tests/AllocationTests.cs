using Longsplice.Engine.Events;
using Longsplice.Engine.Tests.Drawing;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests;

/// <summary>A week takes no memory from the heap, so that long and wide runs never wait for the collector.</summary>
public sealed class AllocationTests
{
    /// <summary>A licence is granted within 6 weeks, and at 0.05 a week shares have then moved in 20.</summary>
    private const int WeeksToSettle = 30;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Tick_OnceUnderWay_AllocatesNothing(int threads)
    {
        using var workers = new ChunkWorkers(threads, chunkRows: 1);
        for (int seed = 0; seed < 100; seed++)
        {
            var run = DrawnRun.Of(seed);
            var simulation = new Simulation(run.Network, run.Start, CompiledEvents.None, workers);
            if (simulation.State.Flows.Tracked.Length > 0)
            {
                // Goods that are followed packet by packet are lists, which grow.
                continue;
            }

            int settled = run.Network.FirstWeek + WeeksToSettle;
            for (int week = run.Network.FirstWeek; week < settled; week++)
            {
                simulation.Tick(week, null);
            }

            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int week = settled; week < settled + 14; week++)
            {
                simulation.Tick(week, null);
            }

            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0, $"seed {seed}");
        }
    }
}
