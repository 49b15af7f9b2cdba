using System.Diagnostics;
using Longsplice.Engine;
using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Bench;

/// <summary>The time of one week on a layered network, and the bytes that it must move.</summary>
internal sealed class TickBench
{
    /// <summary>
    /// Share and customer for rationing; share, class and lag for landing, each read once.
    /// </summary>
    private const int BytesPerFlow = 8 + 4 + 8 + 4 + 2;

    /// <summary>
    /// Columns of stock points, a byte counted for each phase that reads or writes it: arrive 48, order 128,
    /// allocate 84, landing 105 (four slots of the ring), dust 16.
    /// </summary>
    private const int BytesPerPoint = 48 + 128 + 84 + 105 + 16;

    private const int MostRounds = 300;

    private readonly SupplyNetwork _network;
    private readonly StartState _start;

    public TickBench(int points)
    {
        _network = NetworkCompiler.Compile(LayeredModel.Of(points), LayeredModel.Scenario(2 * MostRounds));
        _start = ProgressiveFilling.Fill(_network);
    }

    public int Points => _network.Points.Count;

    public int Flows => _network.Flows.Count;

    public double Gigabytes => (((double)Flows * BytesPerFlow) + ((double)Points * BytesPerPoint)) / 1e9;

    /// <summary>Least and median seconds and mean bytes of one week.</summary>
    public (double Least, double Median, double Allocated) Measure(int threads)
    {
        using var workers = new ChunkWorkers(threads);
        var simulation = new Simulation(_network, _start, CompiledEvents.None, workers);
        int warm = Math.Clamp(3_000_000 / Points, 10, MostRounds);
        double[] seconds = new double[warm];
        for (int week = 1; week <= warm; week++)
        {
            simulation.Tick(week, null);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < seconds.Length; round++)
        {
            long start = Stopwatch.GetTimestamp();
            simulation.Tick(warm + 1 + round, null);
            seconds[round] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        double bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)seconds.Length;
        Array.Sort(seconds);
        return (seconds[0], seconds[seconds.Length / 2], bytes);
    }
}
