using System.Collections.Immutable;

namespace Longsplice.Plan.Options;

/// <summary>Decisions and what they cost.</summary>
/// <param name="Decisions">Value of each column of the first stage.</param>
/// <param name="Risk">Mean, or mean of the worst 1 − α, of what the second stage costs.</param>
/// <param name="Total">Cost of the first stage and risk.</param>
/// <param name="Bound">What the total is at least; proven.</param>
/// <param name="Values">What each scenario costs.</param>
/// <param name="Rounds">Times that all scenarios were solved.</param>
internal sealed record TwoStageSolution(
    double[] Decisions, double Risk, double Total, double Bound, ImmutableArray<double> Values, int Rounds);
