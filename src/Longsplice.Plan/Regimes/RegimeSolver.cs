using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>Solves what a regime can do at the best.</summary>
internal static class RegimeSolver
{
    /// <summary>Solves a regime to its value and its later levels.</summary>
    /// <param name="ground">What the plan stands on.</param>
    /// <param name="regime">Who plans with whom.</param>
    /// <param name="trade">What may cross a wall.</param>
    /// <param name="limits">Time and who may stop it.</param>
    /// <param name="last">Level after which nothing more is asked; null as <see cref="PlanLevels"/> has it.</param>
    public static PlanSolution Solve(
        PlanGround ground, Regime regime, TradeRule trade, SolveLimits limits, PlanLevel? last = null) =>
        PlanLevels.Solve(ground, ground.Program(regime.Scope(ground.Network, trade)), limits, last);
}
