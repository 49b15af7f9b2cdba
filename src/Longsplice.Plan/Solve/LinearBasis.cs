namespace Longsplice.Plan.Solve;

/// <summary>Where a solve ended, to start another from: HiGHS's own status of each column and row.</summary>
/// <param name="Columns">0 at the lower bound, 1 basic, 2 at the upper bound, 3 free at nothing, 4 nonbasic.</param>
/// <param name="Rows">The same for the rows.</param>
public sealed record LinearBasis(int[] Columns, int[] Rows);
