using System.Collections.Immutable;

namespace Longsplice.Plan.Pooling;

/// <summary>One item's order book and the lines that could fill it.</summary>
/// <param name="Demand">Units wanted by year.</param>
/// <param name="Lines">The lines.</param>
/// <param name="IsMultiYear">True where lots may be made in years before they are wanted; else each year's lot fills that year's orders.</param>
/// <param name="LeastLines">Lines that must each make a part, 1 or 2.</param>
/// <param name="LeastPart">Part of all orders that each of these makes at least, 0 to 1/2.</param>
public sealed record PoolProblem(
    ImmutableArray<double> Demand, ImmutableArray<PoolLine> Lines, bool IsMultiYear, int LeastLines = 1, double LeastPart = 0);
