using System.Numerics;

namespace Longsplice.Plan.Sharing;

/// <summary>
/// The Shapley value where unions (theatres, blocs) come as a whole: averaged over orders in which the members of a
/// union follow each other (Owen 1977). With unions of one, or one union of all, it is the Shapley value. Only
/// coalitions of whole unions and a part of one more are looked at, so that many players can be shared exactly.
/// </summary>
public static class OwenValue
{
    /// <summary>Number of coalitions that are looked at, at most.</summary>
    public static double CoalitionCount(IReadOnlyList<ulong> unions) =>
        unions.Sum(union => Math.Pow(2, unions.Count - 1 + BitOperations.PopCount(union)));

    /// <summary>The coalitions that are looked at, each once or more often, the empty one too.</summary>
    public static IEnumerable<ulong> Coalitions(IReadOnlyList<ulong> unions)
    {
        for (int union = 0; union < unions.Count; union++)
        {
            foreach (ulong whole in WholeUnions(unions, union))
            {
                foreach (ulong part in Parts(unions[union]))
                {
                    yield return whole | part;
                }
            }
        }
    }

    /// <summary>Shares of a game.</summary>
    internal static double[] Of(Func<ulong, double> worth, int players, IReadOnlyList<ulong> unions, CancellationToken cancellation)
    {
        double[] shares = new double[players];
        double[] outer = ShapleyValue.Weights(unions.Count);
        for (int union = 0; union < unions.Count; union++)
        {
            double[] inner = ShapleyValue.Weights(BitOperations.PopCount(unions[union]));
            int number = 0;
            foreach (ulong whole in WholeUnions(unions, union))
            {
                cancellation.ThrowIfCancellationRequested();
                double weight = outer[CountBefore(number++)];
                AddPart(worth, whole, unions[union], weight, inner, shares);
            }
        }

        return shares;
    }

    private static int CountBefore(int number) => BitOperations.PopCount((uint)number);

    private static void AddPart(
        Func<ulong, double> worth, ulong whole, ulong union, double weight, double[] inner, double[] shares)
    {
        int size = BitOperations.PopCount(union);
        foreach (ulong part in Parts(union))
        {
            int members = BitOperations.PopCount(part);
            double value = weight * worth(whole | part);
            foreach (int player in CoalitionGame.Members(union))
            {
                bool isIn = (part >> player & 1) == 1;
                shares[player] += isIn ? inner[members - 1] * value : members < size ? -inner[members] * value : 0;
            }
        }
    }

    /// <summary>All sets of unions but one, in the order of binary numbers.</summary>
    private static IEnumerable<ulong> WholeUnions(IReadOnlyList<ulong> unions, int without)
    {
        ulong[] others = [.. unions.Where((_, union) => union != without)];
        for (ulong set = 0; set < 1UL << others.Length; set++)
        {
            yield return CoalitionGame.Members(set).Aggregate(0UL, (all, union) => all | others[union]);
        }
    }

    /// <summary>All parts of a union, the empty one and the whole too.</summary>
    private static IEnumerable<ulong> Parts(ulong union)
    {
        ulong part = 0;
        do
        {
            yield return part;
            part = (part - union) & union;
        }
        while (part != 0);
    }
}
