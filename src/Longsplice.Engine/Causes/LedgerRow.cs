namespace Longsplice.Engine.Causes;

/// <summary>A link through which the stock of a point can differ from the baseline's.</summary>
/// <param name="Kind">What the link is.</param>
/// <param name="Number">Number of the flow, recipe, input, demand or point.</param>
/// <param name="Point">Stock point whose stock it changes.</param>
internal readonly record struct LedgerRow(RowKind Kind, int Number, int Point);
