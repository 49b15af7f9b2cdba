using System.Numerics;

namespace Longsplice.Plan.Sharing;

/// <summary>
/// A player's addition, averaged over all orders in which the players may come together:
/// φ_i = Σ_{S∌i} |S|! (n−|S|−1)! / n! · (v(S∪i) − v(S)) (Shapley 1953).
/// </summary>
internal static class ShapleyValue
{
    /// <summary>Shares of a game, each term added once for the coalition with and without the player.</summary>
    /// <param name="worths">Worths of all coalitions, by their bits.</param>
    /// <param name="players">Number of players.</param>
    public static double[] Of(double[] worths, int players)
    {
        double[] weights = Weights(players);
        double[] shares = new double[players];
        for (int coalition = 1; coalition < worths.Length; coalition++)
        {
            int size = BitOperations.PopCount((uint)coalition);
            double joined = weights[size - 1] * worths[coalition];
            double left = size < players ? weights[size] * worths[coalition] : 0;
            for (int player = 0; player < players; player++)
            {
                shares[player] += (coalition >> player & 1) == 1 ? joined : -left;
            }
        }

        return shares;
    }

    /// <summary>|S|! (n−|S|−1)! / n! for each size of S: the chance that just S came before a player.</summary>
    public static double[] Weights(int players)
    {
        double[] weights = new double[players];
        weights[0] = 1.0 / players;
        for (int size = 1; size < players; size++)
        {
            weights[size] = weights[size - 1] * size / (players - size);
        }

        return weights;
    }
}
