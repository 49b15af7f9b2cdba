namespace Longsplice.Plan.Sharing;

/// <summary>Whether groups gain by joining, and how all would split best.</summary>
/// <param name="IsSuper">v(S) + v(T) ≤ v(S∪T) for all that share no member.</param>
/// <param name="IsSub">v(S) + v(T) ≥ v(S∪T) for all that share no member.</param>
/// <param name="BestSplit">The groups into which all would split best; all in one where nothing is better.</param>
/// <param name="BestValue">What these are worth together.</param>
internal sealed record Additivity(bool IsSuper, bool IsSub, IReadOnlyList<uint> BestSplit, double BestValue)
{
    private const double Tolerance = 1e-9;

    /// <summary>Looks at all pairs: half of 3ⁿ.</summary>
    public static Additivity Of(double[] worths, CancellationToken cancellation)
    {
        double scale = Tolerance * worths.Max(Math.Abs);
        bool isSuper = true, isSub = true;
        double[] best = (double[])worths.Clone();
        int[] parts = new int[worths.Length];
        for (int all = 1; all < worths.Length; all++)
        {
            cancellation.ThrowIfCancellationRequested();
            int rest = all & (all - 1);
            for (int other = rest; other > 0; other = (other - 1) & rest)
            {
                int one = all ^ other;
                double gain = worths[all] - worths[one] - worths[other];
                isSuper &= gain >= -scale;
                isSub &= gain <= scale;
                if (best[one] + best[other] > best[all] + scale)
                {
                    best[all] = best[one] + best[other];
                    parts[all] = one;
                }
            }
        }

        return new Additivity(isSuper, isSub, [.. Split(parts, worths.Length - 1)], best[^1]);
    }

    private static IEnumerable<uint> Split(int[] parts, int all) => parts[all] == 0
        ? [(uint)all]
        : Split(parts, parts[all]).Concat(Split(parts, all ^ parts[all]));
}
