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

    /// <summary>Time ran out before the best solution was found.</summary>
    TimeLimit,

    /// <summary>It was stopped before the best solution was found.</summary>
    Cancelled,
}
