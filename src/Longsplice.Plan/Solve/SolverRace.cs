namespace Longsplice.Plan.Solve;

/// <summary>
/// Solves a program first by whichever is faster: simplex, or for large programs simplex and interior point in two
/// threads, the slower of which is stopped. On networks over weeks simplex wins while they are small; with 98,000
/// columns both take as long, and beyond interior point wins. Both come to the same value; where several solutions have it, the winner's is given.
/// </summary>
public static class SolverRace
{
    /// <summary>Columns from which both run.</summary>
    public const int LargeFrom = 250_000;

    /// <summary>Runs the race.</summary>
    /// <param name="program">The program.</param>
    /// <param name="limits">Time and who may stop it.</param>
    /// <param name="largeFrom">Columns from which both run.</param>
    /// <returns>The winner's solver, ready for warm solves, and what it found.</returns>
    public static (LinearSolver Solver, LinearSolution Solution) Run(
        LinearProgram program, SolveLimits limits, int largeFrom = LargeFrom)
    {
        if (program.ColumnCount >= largeFrom)
        {
            return Both(program, limits);
        }

        var solver = Make(program, SolveMethod.DualSimplex);
        return (solver, solver.Solve(limits));
    }

    private static (LinearSolver Solver, LinearSolution Solution) Both(LinearProgram program, SolveLimits limits)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(limits.Token);
        var each = limits.With(stop.Token);
        SolveMethod[] methods = [SolveMethod.DualSimplex, SolveMethod.InteriorPoint];
        var solvers = methods.Select(method => Make(program, method)).ToArray();
        var runs = solvers.Select(solver => Task.Factory.StartNew(
            () => Answer(solver, each, stop), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        int first = WinnerOf(runs);
        solvers[1 - first].Dispose();
        return (solvers[first], runs[first].GetAwaiter().GetResult());
    }

    /// <summary>Solves, and stops the other where that gives an answer.</summary>
    private static LinearSolution Answer(LinearSolver solver, SolveLimits limits, CancellationTokenSource stop)
    {
        var solution = solver.Solve(limits);
        if (IsAnswer(solution))
        {
            stop.Cancel();
        }

        return solution;
    }

    /// <summary>Waits for all; one that gave up does not matter where the other has an answer.</summary>
    private static int WinnerOf(Task<LinearSolution>[] runs)
    {
        Task.WhenAll(runs).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        int answer = Array.FindIndex(runs, run => run.IsCompletedSuccessfully && IsAnswer(run.Result));
        return answer >= 0 ? answer : Math.Max(0, Array.FindIndex(runs, run => run.IsCompletedSuccessfully));
    }

    private static bool IsAnswer(LinearSolution solution) => solution.Status is not (SolveStatus.Cancelled or SolveStatus.TimeLimit);

    private static LinearSolver Make(LinearProgram program, SolveMethod method)
    {
        var solver = new LinearSolver(program);
        solver.Use(method);
        return solver;
    }
}
