using System.Diagnostics;

namespace Longsplice.Bench;

/// <summary>What memory gives at best on this machine, now: the STREAM triad (McCalpin 1995) on one core.</summary>
internal static class MemoryBandwidth
{
    private const int Length = 20_000_000;

    public static double Triad()
    {
        double[] a = new double[Length];
        double[] b = new double[Length];
        double[] c = new double[Length];
        double best = double.PositiveInfinity;
        for (int round = 0; round < 5; round++)
        {
            var watch = Stopwatch.StartNew();
            for (int at = 0; at < a.Length; at++)
            {
                a[at] = b[at] + (3 * c[at]);
            }

            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return 24.0 * Length / best / 1e9;
    }
}
