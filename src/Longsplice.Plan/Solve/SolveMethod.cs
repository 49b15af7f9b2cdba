namespace Longsplice.Plan.Solve;

/// <summary>How HiGHS goes about a linear program.</summary>
public enum SolveMethod
{
    /// <summary>Dual simplex.</summary>
    DualSimplex,

    /// <summary>Interior point, then to a vertex by crossover.</summary>
    InteriorPoint,

    /// <summary>Primal simplex: after a change of costs the last solution is still one.</summary>
    PrimalSimplex,
}
