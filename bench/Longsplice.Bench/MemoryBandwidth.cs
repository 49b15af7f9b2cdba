using System.Diagnostics;

namespace Longsplice.Bench;

/// <summary>What memory gives at best on this machine, now: the STREAM triad (McCalpin 1995).</summary>
internal static class MemoryBandwidth
{
    private const int Length = 20_000_000;
    private const int Rounds = 5;

    /// <summary>Gigabytes a second on so many threads.</summary>
    public static double Triad(int threads)
    {
        double[] a = new double[Length];
        double[] b = new double[Length];
        double[] c = new double[Length];
        double best = double.PositiveInfinity;
        for (int round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
            {
                int end = (int)((long)Length * (part + 1) / threads);
                for (int at = (int)((long)Length * part / threads); at < end; at++)
                {
                    a[at] = b[at] + (3 * c[at]);
                }
            });
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return 24.0 * Length / best / 1e9;
    }
}
