namespace Longsplice.Plan.Options;

/// <summary>
/// Conditional value at risk of a discrete distribution of costs: the mean of the worst 1 − α of them,
/// CVaR_α = min t + Σ p (v − t)⁺ / (1 − α) (Rockafellar and Uryasev 2000). At α = 0 it is the mean.
/// </summary>
internal static class TailRisk
{
    private const double Rounding = 1e-12;

    /// <summary>Least value that is not exceeded with probability α.</summary>
    public static double ValueAtRisk(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities, double alpha)
    {
        double[] sorted = values.ToArray();
        double[] weights = probabilities.ToArray();
        Array.Sort(sorted, weights);
        double below = 0;
        for (int number = 0; number < sorted.Length - 1; number++)
        {
            below += weights[number];
            if (below >= alpha - Rounding)
            {
                return sorted[number];
            }
        }

        return sorted[^1];
    }

    /// <summary>Mean of the worst 1 − α.</summary>
    /// <param name="values">Costs.</param>
    /// <param name="probabilities">Their probabilities, which add up to 1.</param>
    /// <param name="alpha">From 0 to below 1.</param>
    public static double Of(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities, double alpha)
    {
        double least = alpha > 0 ? ValueAtRisk(values, probabilities, alpha) : 0;
        double sum = 0;
        for (int number = 0; number < values.Length; number++)
        {
            double beyond = values[number] - least;
            sum += probabilities[number] * (alpha > 0 ? Math.Max(0, beyond) : beyond);
        }

        return least + (sum / (1 - alpha));
    }
}
