using System.Collections.Concurrent;
using System.Globalization;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>
/// Runs a law on many seeds, beside each other, and says which broke it. The first seed is 0, or what
/// LONGSPLICE_SEED says, and is printed.
/// </summary>
internal static class Seeds
{
    private const int Shown = 8;

    public static int First { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("LONGSPLICE_SEED"), CultureInfo.InvariantCulture, out int seed) ? seed : 0;

    /// <summary>Most seeds that a law tries; LONGSPLICE_SEEDS=n tries fewer, where a mutation shall be found in seconds.</summary>
    public static int Most { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("LONGSPLICE_SEEDS"), CultureInfo.InvariantCulture, out int most) ? most : int.MaxValue;

    public static void ForEach(int most, ITestOutputHelper output, Action<int> law)
    {
        int count = Math.Min(most, Most);
        output.WriteLine($"seeds {First} to {First + count - 1}; LONGSPLICE_SEED=n begins elsewhere");
        var broken = new ConcurrentDictionary<int, string>();
        Parallel.For(First, First + count, seed =>
        {
            try
            {
                law(seed);
            }
            catch (Exception problem)
            {
                broken[seed] = problem is ShouldAssertException ? problem.Message : problem.ToString();
            }
        });
        broken.ShouldBeEmpty(
            $"{broken.Count} of {count} seeds: "
            + string.Join('\n', broken.OrderBy(pair => pair.Key).Take(Shown).Select(pair => $"seed {pair.Key}: {pair.Value}")));
    }
}
