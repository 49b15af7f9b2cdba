using System.Numerics;

namespace Longsplice.Plan.Sharing;

/// <summary>
/// Shares that make the greatest excess v(S) − x(S) as small as possible, then the next, and so on (Schmeidler 1969).
/// The nucleolus gives nobody less than alone; the prenucleolus (Sobolev 1975) may. The first level of the latter is
/// the least core (Maschler, Peleg and Shapley 1979).
/// </summary>
internal static class Nucleolus
{
    /// <summary>Digits that are kept of a scaled share, whose last ones are noise.</summary>
    private const int Digits = 14;

    /// <summary>The shares; null where players alone are worth more than all together.</summary>
    public static double[]? Of(double[] worths, int players, CancellationToken cancellation)
    {
        double alone = Enumerable.Range(0, players).Sum(player => worths[1 << player]);
        double slack = worths[^1] - alone;
        return slack < -1e-12 * (Math.Abs(alone) + Math.Abs(worths[^1]))
            ? null
            : Shares(worths, players, isIndividuallyRational: true, cancellation).Shares;
    }

    /// <summary>Shares where somebody may get less than alone, and the first level.</summary>
    public static (double[] Shares, ExcessLevel LeastCore) OfAll(double[] worths, int players, CancellationToken cancellation) =>
        Shares(worths, players, isIndividuallyRational: false, cancellation);

    private static (double[] Shares, ExcessLevel First) Shares(
        double[] worths, int players, bool isIndividuallyRational, CancellationToken cancellation)
    {
        if (players == 1)
        {
            return ([worths[1]], new ExcessLevel(0, [worths[1]], []));
        }

        var (normal, scale) = Normal(worths);
        var program = new ExcessProgram(normal, players, isIndividuallyRational);
        ExcessLevel? first = null, last = null;
        while (!program.IsDone)
        {
            last = program.Next(cancellation);
            first ??= last;
        }

        double[] shares = [.. last!.Shares.Select((share, player) => (Math.Round(share, Digits) * scale) + worths[1 << player])];
        return (shares, first! with { Excess = Math.Round(first.Excess, Digits) * scale });
    }

    /// <summary>
    /// The game with players alone worth 0 and the largest worth 1; the nucleolus moves along (covariance), and large
    /// costs with small savings keep their digits.
    /// </summary>
    private static (double[] Worths, double Scale) Normal(double[] worths)
    {
        double[] normal = new double[worths.Length];
        double[] alone = new double[worths.Length];
        double scale = 0;
        for (int coalition = 1; coalition < worths.Length; coalition++)
        {
            int rest = coalition & (coalition - 1);
            alone[coalition] = rest == 0
                ? worths[coalition]
                : alone[rest] + worths[1 << BitOperations.TrailingZeroCount(coalition)];
            normal[coalition] = worths[coalition] - alone[coalition];
            scale = Math.Max(scale, Math.Abs(normal[coalition]));
        }

        scale = scale > 0 ? scale : 1;
        return (Array.ConvertAll(normal, worth => worth / scale), scale);
    }
}
