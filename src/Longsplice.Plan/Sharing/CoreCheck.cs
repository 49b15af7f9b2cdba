using System.Collections.Immutable;
using System.Numerics;

namespace Longsplice.Plan.Sharing;

/// <summary>What every group would gain by leaving, given shares.</summary>
internal static class CoreCheck
{
    private const int MostBlocking = 20;

    /// <summary>Shares of a rule with the groups that block them and each player's objection.</summary>
    public static RuleShares Of(CoalitionGame game, double[] worths, SharingRule rule, double[] shares, double tolerance)
    {
        double[] excesses = Excesses(worths, shares);
        var blocking = Enumerable.Range(1, Math.Max(0, worths.Length - 2))
            .Where(coalition => excesses[coalition] > tolerance)
            .Select(coalition => new Excess((ulong)coalition, excesses[coalition]))
            .ToArray();
        return new RuleShares(
            rule,
            [.. shares.Select(share => Signed(game, share))],
            HalfWidth: null,
            InCore: blocking.Length == 0,
            [.. blocking.OrderByDescending(excess => excess.Amount).ThenBy(excess => excess.Coalition).Take(MostBlocking)],
            blocking.Length,
            Objections(game, excesses, shares, tolerance));
    }

    /// <summary>A worth in the game's own sign; no negative zero.</summary>
    public static double Signed(CoalitionGame game, double worth) => (game.Sign * worth) + 0.0;

    private static double[] Excesses(double[] worths, double[] shares)
    {
        double[] sums = new double[worths.Length];
        double[] excesses = new double[worths.Length];
        for (int coalition = 1; coalition < worths.Length; coalition++)
        {
            sums[coalition] = sums[coalition & (coalition - 1)] + shares[BitOperations.TrailingZeroCount(coalition)];
            excesses[coalition] = worths[coalition] - sums[coalition];
        }

        return excesses;
    }

    /// <summary>For each player the group with the greatest gain a head; of equals the smallest, then the first.</summary>
    private static ImmutableArray<Objection> Objections(CoalitionGame game, double[] excesses, double[] shares, double tolerance)
    {
        int[] best = new int[shares.Length];
        for (int coalition = 1; coalition < excesses.Length - 1; coalition++)
        {
            double gain = GainAHead(excesses, coalition);
            foreach (int player in CoalitionGame.Members((ulong)coalition))
            {
                double most = best[player] == 0 ? double.NegativeInfinity : GainAHead(excesses, best[player]);
                bool isSmaller = gain >= most - tolerance && Size(coalition) < Size(best[player]);
                if (gain > most + tolerance || isSmaller)
                {
                    best[player] = coalition;
                }
            }
        }

        return
        [
            .. best.Select((coalition, player) => (coalition, player)).Where(one => one.coalition > 0).Select(one => new Objection(
                one.player,
                (ulong)one.coalition,
                Signed(game, shares[one.player]),
                Signed(game, shares[one.player] + GainAHead(excesses, one.coalition)),
                excesses[one.coalition] > tolerance)),
        ];
    }

    private static double GainAHead(double[] excesses, int coalition) => excesses[coalition] / Size(coalition);

    private static int Size(int coalition) => BitOperations.PopCount((uint)coalition);
}
