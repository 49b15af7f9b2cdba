using System.Collections.Immutable;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Options;

/// <summary>
/// One program of the second stage, kept warm: it is solved again and again with bounds moved by decisions. From its
/// duals comes a cut: a bound that rises by a unit is worth min(0, reduced cost), a row its dual. Scenarios that move
/// bounds to where they are already cost no solve.
/// </summary>
internal sealed class RecourseSolver : IDisposable
{
    private readonly LinearProgram _program;
    private readonly LinearSolver _solver;
    private SortedDictionary<(LeverKind Kind, int Index), double> _moves = [];
    private LinearSolution? _solution;

    public RecourseSolver(LinearProgram program)
    {
        _program = program;
        _solver = new LinearSolver(program);
    }

    /// <summary>What a scenario costs after decisions, and the cut there.</summary>
    /// <param name="scenario">Number of the scenario, for its cut.</param>
    /// <param name="levers">What its decisions move.</param>
    /// <param name="decisions">The decisions.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="InvalidOperationException">Nothing can be done after these decisions.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public (double Value, Cut Cut) Solve(
        int scenario, ImmutableArray<Lever> levers, double[] decisions, CancellationToken cancellation)
    {
        var moves = Moves(levers, decisions);
        if (!moves.SequenceEqual(_moves) || _solution is null)
        {
            SolveWith(moves, cancellation);
        }

        var solution = _solution!;
        if (solution.Status != SolveStatus.Optimal)
        {
            throw new InvalidOperationException($"The second stage is {solution.Status} in scenario {scenario}.");
        }

        double[] slopes = new double[decisions.Length];
        foreach (var lever in levers)
        {
            double price = lever.Kind == LeverKind.Row ? solution.RowDuals[lever.Index] : Math.Min(0, solution.ColumnDuals[lever.Index]);
            slopes[lever.Decision] += price * lever.Amount;
        }

        double constant = solution.Objective;
        for (int decision = 0; decision < decisions.Length; decision++)
        {
            constant -= slopes[decision] * decisions[decision];
        }

        return (solution.Objective, new Cut(scenario, constant, slopes));
    }

    /// <inheritdoc/>
    public void Dispose() => _solver.Dispose();

    /// <summary>How far each bound lies from where the program has it; in order, without those that stay.</summary>
    private static SortedDictionary<(LeverKind Kind, int Index), double> Moves(ImmutableArray<Lever> levers, double[] decisions)
    {
        var moves = new SortedDictionary<(LeverKind Kind, int Index), double>();
        foreach (var lever in levers.Where(lever => decisions[lever.Decision] != 0))
        {
            var bound = (lever.Kind, lever.Index);
            moves[bound] = moves.GetValueOrDefault(bound) + (lever.Amount * decisions[lever.Decision]);
        }

        return moves;
    }

    private void SolveWith(SortedDictionary<(LeverKind Kind, int Index), double> moves, CancellationToken cancellation)
    {
        foreach (var bound in _moves.Keys.Where(bound => !moves.ContainsKey(bound)))
        {
            Set(bound, 0);
        }

        foreach (var (bound, amount) in moves)
        {
            Set(bound, amount);
        }

        _moves = moves;
        _solution = _solver.Solve(new SolveLimits(null, cancellation));
        cancellation.ThrowIfCancellationRequested();
    }

    private void Set((LeverKind Kind, int Index) bound, double amount)
    {
        if (bound.Kind == LeverKind.Row)
        {
            _solver.SetRowBounds(bound.Index, _program.RowLower[bound.Index] + amount, _program.RowUpper[bound.Index] + amount);
        }
        else
        {
            _solver.SetBounds(bound.Index, _program.Lower[bound.Index], _program.Upper[bound.Index] + amount);
        }
    }
}
