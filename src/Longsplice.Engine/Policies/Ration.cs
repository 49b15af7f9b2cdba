using Longsplice.Engine.Phases;

namespace Longsplice.Engine.Policies;

/// <summary>
/// Two-step rationing (engine, allocate): if there is not enough for all, first each claim up to its long-run
/// rate, scaled down together; what is left in proportion to what is still asked. By claims alone, old arrears
/// would crowd everybody else out.
/// </summary>
internal static class Ration
{
    /// <summary>
    /// Claims that exceed what there is by no more than this share of it are served: where a loop of materials draws
    /// on stocks without slack, what rounding withholds from a plant would grow from week to week.
    /// </summary>
    private const double Tie = 5e-13;

    /// <summary>The shares served.</summary>
    /// <param name="available">Units there are.</param>
    /// <param name="claims">Sum of claims.</param>
    /// <param name="first">Sum of the smaller of claim and rate.</param>
    public static Grant Of(double available, double claims, double first)
    {
        if (claims <= available * (1 + Tie))
        {
            return new Grant { First = 1, Rest = 1 };
        }

        if (available <= first)
        {
            return new Grant { First = first > 0 ? Math.Max(0, available) / first : 0, Rest = 0 };
        }

        return new Grant { First = 1, Rest = (available - first) / (claims - first) };
    }
}
