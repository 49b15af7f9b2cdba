namespace Longsplice.Plan.Sharing;

/// <summary>
/// The Shapley value of many players from a sample of joining orders (Castro, Gómez and Tejada 2009); with unions
/// the Owen value, from orders in which unions stay together. Seeded: the same seed gives the same shares.
/// </summary>
internal static class PermutationSampling
{
    /// <summary>Standard errors on either side of the mean of which a 95 % band is made.</summary>
    private const double Band95 = 1.959963984540054;

    /// <summary>Means over the orders, and half the width of their 95 % bands.</summary>
    /// <param name="worth">Worth of a coalition.</param>
    /// <param name="players">Number of players.</param>
    /// <param name="unions">Unions that stay together; empty where each comes by itself.</param>
    /// <param name="samples">Orders drawn, at least 2.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="cancellation">Stops it between two orders.</param>
    public static (double[] Mean, double[] HalfWidth) Run(
        Func<ulong, double> worth, int players, IReadOnlyList<ulong> unions, int samples, long seed, CancellationToken cancellation)
    {
        var random = new Random((int)(seed % int.MaxValue));
        int[][] groups = unions.Count > 0
            ? [.. unions.Select(union => CoalitionGame.Members(union).ToArray())]
            : [.. Enumerable.Range(0, players).Select(player => new[] { player })];
        double[] mean = new double[players];
        double[] squares = new double[players];
        for (int sample = 1; sample <= samples; sample++)
        {
            cancellation.ThrowIfCancellationRequested();
            random.Shuffle(groups);
            AddOrder(worth, groups, random, sample, mean, squares);
        }

        return (mean, Array.ConvertAll(squares, sum => Band95 * Math.Sqrt(sum / (samples - 1) / samples)));
    }

    /// <summary>Running means and squared deviations (Welford 1962).</summary>
    private static void AddOrder(
        Func<ulong, double> worth, int[][] groups, Random random, int sample, double[] mean, double[] squares)
    {
        ulong before = 0;
        double last = 0;
        foreach (int[] group in groups)
        {
            random.Shuffle(group);
            foreach (int player in group)
            {
                before |= 1UL << player;
                double now = worth(before);
                double away = now - last - mean[player];
                mean[player] += away / sample;
                squares[player] += away * (now - last - mean[player]);
                last = now;
            }
        }
    }
}
