using Longsplice.Engine;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>
/// How many weeks later joint shipments may come until together is no better than alone. Joint is what one nation
/// sends another beyond today's contracts; with endless lag nothing joint arrives, and together is alone.
/// </summary>
internal static class BreakEvenLag
{
    /// <summary>The least such number of weeks; null where nothing is saved, or time runs out.</summary>
    public static int? Find(PlanGround ground, TradeRule trade, double? alone, double? together, SolveLimits limits, IProgress<RunProgress>? progress)
    {
        double least = alone * (1 - PlanDividend.Noticed) ?? 0;
        if (alone is null || together is null || together >= least)
        {
            return null;
        }

        int pays = 0;
        int high = 1;
        while (high < ground.Course.Weeks && Value(ground, trade, high, limits, progress) is { } value && value < least)
        {
            pays = high;
            high *= 2;
        }

        while (high - pays > 1 && !limits.IsOver)
        {
            int middle = (pays + high) / 2;
            bool stillPays = Value(ground, trade, middle, limits, progress) is { } value && value < least;
            (pays, high) = stillPays ? (middle, high) : (pays, middle);
        }

        return limits.IsOver ? null : high;
    }

    private static double? Value(
        PlanGround ground, TradeRule trade, int lag, SolveLimits limits, IProgress<RunProgress>? progress)
    {
        progress?.Report(new RunProgress($"joint shipments {lag} weeks later", 0, 1));
        var scope = new PlanScope(new int[ground.Network.Model.Nations.Count], trade, lag);
        return PlanLevels.Solve(ground, ground.Program(scope), limits, PlanLevel.Shortage).ShortageValue;
    }
}
