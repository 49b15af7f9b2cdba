namespace Longsplice.Plan.Prices;

/// <summary>A bound of a plan that a resource sets.</summary>
/// <param name="IsRow">True for the right side of a row, false for the most of a column.</param>
/// <param name="Number">Number of the row or column.</param>
/// <param name="Value">What of the bound is the resource's.</param>
internal readonly record struct ResourceBound(bool IsRow, int Number, double Value);
