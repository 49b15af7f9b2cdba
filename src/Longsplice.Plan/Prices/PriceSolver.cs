using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Prices;

/// <summary>
/// Solves a plan again with more or less of one resource, each time from the basis of the plan itself, so that the
/// order in which resources come changes nothing.
/// </summary>
internal sealed class PriceSolver : IDisposable
{
    private readonly LinearProgram _program;
    private readonly LinearBasis _basis;
    private readonly LinearSolver _solver;

    public PriceSolver(PlanProgram plan, LinearBasis basis)
    {
        _program = plan.Program;
        _basis = basis;
        _solver = new LinearSolver(plan.Program);
    }

    /// <summary>The plan with a factor of the resource.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public LinearSolution Solve(Resource resource, double factor, CancellationToken cancellation)
    {
        Scale(resource, factor);
        _solver.Basis = _basis;
        var solution = _solver.SolveOrStop(cancellation);
        Scale(resource, 1);
        return solution;
    }

    /// <inheritdoc/>
    public void Dispose() => _solver.Dispose();

    /// <summary>
    /// What another unit of a resource's amount is worth over all weeks, by the duals: −Σ dual × bound / amount. A
    /// column's reduced cost counts only where it is held by its most.
    /// </summary>
    public static double Price(Resource resource, LinearSolution solution)
    {
        double worth = 0;
        foreach (var bound in resource.Bounds)
        {
            double dual = bound.IsRow ? solution.RowDuals[bound.Number] : Math.Min(0, solution.ColumnDuals[bound.Number]);
            worth -= dual * bound.Value;
        }

        return worth / resource.Amount;
    }

    private void Scale(Resource resource, double factor)
    {
        foreach (var bound in resource.Bounds)
        {
            double more = bound.Value * (factor - 1);
            if (bound.IsRow)
            {
                _solver.SetRowBounds(bound.Number, _program.RowLower[bound.Number] + more, _program.RowUpper[bound.Number] + more);
            }
            else
            {
                _solver.SetBounds(bound.Number, _program.Lower[bound.Number], _program.Upper[bound.Number] + more);
            }
        }
    }
}
