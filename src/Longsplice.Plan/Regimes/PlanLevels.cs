using System.Diagnostics;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>
/// Solves a plan level by level: after each its optimal face is fixed, then only the costs change, and primal simplex
/// goes on from where it stands; in large programs dual simplex begins anew, since presolve then takes away what the
/// face fixed. When time runs out the last finished level is what is given.
/// </summary>
internal static class PlanLevels
{
    /// <summary>
    /// Columns from which a later level begins anew. With 48,602 columns of models/reference a level takes 0.6 s from
    /// where it stands and 1.1 s anew; with 196,326 it takes 23 s and 16 s, and primal simplex may give up.
    /// </summary>
    private const int AnewFrom = 100_000;

    private static readonly PlanLevel[] Later = [PlanLevel.Lateness, PlanLevel.Cost, PlanLevel.Settled];

    /// <summary>Solves all levels.</summary>
    /// <param name="ground">What the plan stands on.</param>
    /// <param name="plan">Its program.</param>
    /// <param name="limits">Time and who may stop it.</param>
    /// <param name="last">
    /// Level after which nothing more is asked; null is cost, and where two methods raced, settled: which of several
    /// plans of the same cost is told must not hang on who won.
    /// </param>
    /// <param name="start">Solves the first level; null is <see cref="SolverRace"/>.</param>
    public static PlanSolution Solve(
        PlanGround ground,
        PlanProgram plan,
        SolveLimits limits,
        PlanLevel? last = null,
        Func<LinearProgram, SolveLimits, (LinearSolver Solver, LinearSolution Solution)>? start = null)
    {
        long began = Stopwatch.GetTimestamp();
        last ??= plan.Program.ColumnCount >= SolverRace.LargeFrom ? PlanLevel.Settled : PlanLevel.Cost;
        var (solver, best) = start is null ? SolverRace.Run(plan.Program, limits) : start(plan.Program, limits);
        using (solver)
        {
            var face = new OptimalFace(plan.Program, solver);
            var status = best.Status;
            int iterations = best.Iterations;
            var reached = status == SolveStatus.Optimal ? PlanLevel.Shortage : PlanLevel.None;
            double[] values = [best.Objective, 0, 0, 0];
            foreach (var level in Later.Where(level => level <= last && status == SolveStatus.Optimal))
            {
                face.Fix(best);
                double[] costs = LevelCosts.Of(level, ground, plan);
                var next = Next(solver, costs, best, limits);
                status = next.Status;
                if (status == SolveStatus.Optimal)
                {
                    best = next;
                    reached = level;
                    iterations += next.Iterations;
                    values[(int)level - 1] = next.Objective;
                }
            }

            return new PlanSolution(
                status,
                reached,
                Reached(PlanLevel.Shortage),
                Reached(PlanLevel.Lateness),
                Reached(PlanLevel.Cost),
                reached == PlanLevel.None ? [] : best.Columns,
                Stopwatch.GetElapsedTime(began).TotalSeconds,
                iterations);

            double? Reached(PlanLevel level) => reached >= level ? values[(int)level - 1] : null;
        }
    }

    /// <summary>A level that costs nothing has its solution already.</summary>
    private static LinearSolution Next(LinearSolver solver, double[] costs, LinearSolution best, SolveLimits limits)
    {
        if (Array.TrueForAll(costs, cost => cost == 0))
        {
            return best with { Objective = 0, Iterations = 0, ColumnDuals = new double[costs.Length], RowDuals = new double[best.RowDuals.Length] };
        }

        solver.Use(costs.Length < AnewFrom ? SolveMethod.PrimalSimplex : SolveMethod.DualSimplex);
        solver.SetCosts(costs);
        if (costs.Length >= AnewFrom)
        {
            solver.Forget();
        }

        return limits.IsOver ? best with { Status = limits.StatusWhenOver } : solver.Solve(limits);
    }
}
