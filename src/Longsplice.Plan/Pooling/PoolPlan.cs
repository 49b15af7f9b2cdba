namespace Longsplice.Plan.Pooling;

/// <summary>The cheapest lots that were found.</summary>
/// <param name="Cost">What they cost, in USD; by the curves themselves.</param>
/// <param name="Bound">What any lots cost at least; proven.</param>
/// <param name="Lots">Units by line and year.</param>
public sealed record PoolPlan(double Cost, double Bound, double[][] Lots);
