namespace Longsplice.Engine.Sampling;

/// <summary>Quantiles of draws.</summary>
public static class Quantiles
{
    /// <summary>The value that a share of sorted values is at or below (nearest rank); null where there are none.</summary>
    /// <param name="sorted">Values in rising order.</param>
    /// <param name="share">The share, from 0 to 1.</param>
    public static double? Of(double[] sorted, double share) =>
        sorted.Length == 0 ? null : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
}
