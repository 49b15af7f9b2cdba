using System.Collections.Immutable;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Options;

/// <summary>
/// The first stage with what cuts say of the second:
/// <code>
/// min c·x + risk(θ)      θ_s ≥ constant + Σ slope x      or      min c·x      risk(θ) ≤ limit
/// risk(θ) = Σ p θ at α = 0, else t + Σ p z / (1 − α),  z ≥ θ − t,  z ≥ 0
/// </code>
/// Values are divided by a scale, so that the solver's tolerances are small beside them.
/// </summary>
internal sealed class BendersMaster
{
    private readonly LinearProgram _program = new();
    private readonly LinearProgram _first;
    private readonly int _decisions;
    private readonly double _scale;
    private readonly bool _isPriced;

    /// <summary>Builds it.</summary>
    /// <param name="first">The first stage.</param>
    /// <param name="probabilities">Of the scenarios.</param>
    /// <param name="cuts">Cuts so far, at least one a scenario.</param>
    /// <param name="alpha">Tail of the risk.</param>
    /// <param name="scale">What values are divided by.</param>
    /// <param name="limit">Most that the risk may be; null minimises it with the cost.</param>
    public BendersMaster(
        LinearProgram first, ImmutableArray<double> probabilities, IEnumerable<Cut> cuts, double alpha, double scale, double? limit)
    {
        _first = first;
        _decisions = first.ColumnCount;
        _scale = scale;
        _isPriced = limit is null;
        ProgramCopy.AddColumns(first, _program, _isPriced ? 1 / scale : 1, first.Upper);
        ProgramCopy.AddRows(first, _program, 0);
        int[] values = [.. probabilities.Select(_ => _program.AddColumn(0, double.NegativeInfinity, double.PositiveInfinity))];
        foreach (var cut in cuts)
        {
            var slopes = cut.Slopes.Select((slope, decision) => (decision, -slope / scale)).Where(entry => entry.Item2 != 0);
            _program.AddRow(cut.Constant / scale, double.PositiveInfinity, [(values[cut.Scenario], 1), .. slopes]);
        }

        int risk = _program.AddColumn(_isPriced ? 1 : 0, double.NegativeInfinity, (limit ?? double.PositiveInfinity) / scale);
        _program.AddRow(0, double.PositiveInfinity, [(risk, 1), .. Terms(values, probabilities, alpha)]);
    }

    /// <summary>The best decisions as far as cuts say, and what the objective is at least; null where none are allowed.</summary>
    /// <param name="cancellation">Stops it, in the midst of a search too.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public (double[] Decisions, double Bound)? Solve(CancellationToken cancellation)
    {
        using var solver = new LinearSolver(_program, gap: 0, presolves: false);
        var solution = solver.SolveOrStop(cancellation);
        double[] decisions = Benders.Rounded(_first, solution.Columns[.._decisions]);
        return solution.Status == SolveStatus.Optimal
            ? (decisions, solution.Objective * (_isPriced ? _scale : 1))
            : null;
    }

    private IEnumerable<(int Column, double Coefficient)> Terms(int[] values, ImmutableArray<double> probabilities, double alpha)
    {
        if (alpha == 0)
        {
            return values.Select((column, scenario) => (column, -probabilities[scenario]));
        }

        int threshold = _program.AddColumn(0, double.NegativeInfinity, double.PositiveInfinity);
        int[] beyond = Array.ConvertAll(values, value =>
        {
            int column = _program.AddColumn(0, 0, double.PositiveInfinity);
            _program.AddRow(0, double.PositiveInfinity, [(column, 1), (threshold, 1), (value, -1)]);
            return column;
        });
        return beyond.Select((column, scenario) => (column, -probabilities[scenario] / (1 - alpha))).Prepend((threshold, -1));
    }
}
