namespace Longsplice.Plan.Pooling;

/// <summary>A line that could make an item, and on what terms.</summary>
/// <param name="Id">Name.</param>
/// <param name="Setup">USD for each year in which it makes a lot.</param>
/// <param name="Curve">Cost of its units.</param>
/// <param name="MinimumLot">Least it makes in a year in which it makes any.</param>
/// <param name="CapacityPerYear">Most it makes in a year; infinite where there is no limit.</param>
/// <param name="BreakQuantity">Lot from which the price is broken.</param>
/// <param name="BreakShare">Share by which all units of such a lot are cheaper, 0 up to 1.</param>
public sealed record PoolLine(
    string Id,
    double Setup,
    LearningCurve Curve,
    double MinimumLot,
    double CapacityPerYear,
    double BreakQuantity,
    double BreakShare)
{
    /// <summary>Cost of a lot, after what the line made in the years before.</summary>
    public double LotCost(double before, double lot) => lot <= 0
        ? 0
        : Setup + ((Curve.Cost(before + lot) - Curve.Cost(before)) * (BreakShare > 0 && lot >= BreakQuantity - 1e-6 ? 1 - BreakShare : 1));
}
