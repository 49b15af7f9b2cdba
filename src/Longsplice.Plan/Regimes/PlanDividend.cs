using Longsplice.Plan.Lp;

namespace Longsplice.Plan.Regimes;

/// <summary>
/// What planning together saves against each for itself: D = (V + C of alone) − (V + γ C of together), with V the
/// shortage value, C the cost of production and transport, and γ ≥ 1 how much dearer things get when made jointly.
/// May be zero or negative.
/// </summary>
/// <param name="Trade">What may cross a wall in alone.</param>
/// <param name="ShortageCostUsd">Shortage value saved; null where it was not reached.</param>
/// <param name="Usd">D; null where it was not reached.</param>
/// <param name="BreakEvenCostUsd">Most that coordination may cost in all before nothing is left of D; 0 where D is not above 0.</param>
/// <param name="BreakEvenLagWeeks">
/// Least number of weeks by which joint shipments may come later until no shortage value is saved any more; null
/// where none is saved, where it was not reached, and in other patterns than the worst.
/// </param>
/// <param name="BreakEvenFactor">γ at which D is 0; null where together costs nothing, or where it was not reached.</param>
public sealed record PlanDividend(
    TradeRule Trade,
    double? ShortageCostUsd,
    double? Usd,
    double? BreakEvenCostUsd,
    int? BreakEvenLagWeeks,
    double? BreakEvenFactor)
{
    /// <summary>Part of what is short alone below which a dividend counts as zero.</summary>
    public const double Noticed = 1e-6;

    /// <summary>The dividend of two regimes.</summary>
    internal static PlanDividend Of(RegimePlan alone, RegimePlan together, TradeRule trade, double factor, int? lagWeeks)
    {
        double? value = Saved(alone.ShortageCostUsd, together.ShortageCostUsd);
        double? usd = value + alone.CostUsd - (factor * together.CostUsd);
        double? breakEven = together.CostUsd > 0 ? (value + alone.CostUsd) / together.CostUsd : null;
        return new PlanDividend(trade, Rounded(value), Rounded(usd), Rounded(usd is { } d ? Math.Max(0, d) : null), lagWeeks, Rounded(breakEven));
    }

    /// <summary>Shortage value saved; 0 where it is too little to be noticed, null where one of the two is not known.</summary>
    /// <param name="alone">Shortage value with each for itself, USD.</param>
    /// <param name="joint">With a plan in common, USD.</param>
    public static double? Saved(double? alone, double? joint) =>
        alone - joint is { } saved && Math.Abs(saved) > Noticed * Math.Max(1, alone!.Value) ? saved : alone is null || joint is null ? null : 0;

    private static double? Rounded(double? value) => value is { } number ? Digits.Nine(number) : null;
}
