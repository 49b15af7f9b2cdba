using System.Collections.Immutable;

namespace Longsplice.Plan.Sharing;

/// <summary>Whether shares exist that no group would leave.</summary>
/// <param name="IsEmpty">True where none do.</param>
/// <param name="LeastCoreEpsilon">Least ε for which shares exist that give no group more than ε for leaving; at most 0 where the core is not empty.</param>
/// <param name="Witness">
/// Where the core is empty, groups and weights that prove it: each player is in groups of weight 1 in all, yet they
/// are worth more than the whole (Bondareva 1963; Shapley 1967).
/// </param>
public sealed record CoreTest(bool IsEmpty, double LeastCoreEpsilon, ImmutableArray<(ulong Coalition, double Weight)> Witness)
{
    /// <summary>Reads the test off the first level of the prenucleolus.</summary>
    internal static CoreTest Of(ExcessLevel level, double tolerance)
    {
        bool isEmpty = level.Excess > tolerance;
        double cover = level.Weights.Where(row => (row.Coalition & 1) == 1).Sum(row => row.Weight);
        return new CoreTest(
            isEmpty, level.Excess, isEmpty ? [.. level.Weights.Select(row => ((ulong)row.Coalition, row.Weight / cover))] : []);
    }
}
