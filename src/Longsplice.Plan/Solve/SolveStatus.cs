namespace Longsplice.Plan.Solve;

/// <summary>How a solve ended.</summary>
public enum SolveStatus
{
    /// <summary>The best solution was found.</summary>
    Optimal,

    /// <summary>No solution satisfies all rows and bounds.</summary>
    Infeasible,

    /// <summary>Solutions get better without end.</summary>
    Unbounded,
}
