namespace Longsplice.Plan.Sharing;

/// <summary>Rules that need no more than what each is worth alone, what all are worth, and what all but one are.</summary>
internal static class SimpleRules
{
    /// <summary>The same for each.</summary>
    public static double[] Equal(CoalitionGame game)
    {
        double share = game.Worth(game.Grand) / game.Count;
        return [.. Enumerable.Repeat(share, game.Count)];
    }

    /// <summary>In proportion to a key; null where the key adds up to nothing or has a negative part.</summary>
    public static double[]? Proportional(CoalitionGame game, IReadOnlyList<double> key)
    {
        double sum = key.Sum();
        double all = game.Worth(game.Grand);
        return sum > 0 && key.All(part => part >= 0) ? [.. key.Select(part => all * (part / sum))] : null;
    }

    /// <summary>
    /// Separable costs, remaining benefits: each has what it adds last, m_i = v(N) − v(N∖i); what that is too much or
    /// too little is shared in proportion to the benefit that is then left, max(0, m_i − v(i)) (Ransmeier 1942; Young,
    /// Okada and Hashimoto 1982). Where no benefit is left, it is shared equally.
    /// </summary>
    public static double[] SeparableCosts(CoalitionGame game)
    {
        int[] players = [.. Enumerable.Range(0, game.Count)];
        double all = game.Worth(game.Grand);
        double[] last = Array.ConvertAll(players, player => all - game.Worth(game.Grand & ~(1UL << player)));
        double[] left = Array.ConvertAll(players, player => Math.Max(0, last[player] - game.Worth(1UL << player)));
        double over = last.Sum() - all;
        double sum = left.Sum();
        return Array.ConvertAll(players, player => last[player] - (over * (sum > 0 ? left[player] / sum : 1.0 / players.Length)));
    }
}
