namespace Longsplice.Plan.Solve;

/// <summary>What a solve found.</summary>
/// <param name="Status">How it ended; the rest means something only where it is optimal.</param>
/// <param name="Objective">Value of the objective.</param>
/// <param name="Columns">Value of each column.</param>
/// <param name="RowDuals">Change of the objective per unit of each row's binding side.</param>
/// <param name="ColumnDuals">Reduced cost of each column: change of the objective per unit of its binding bound.</param>
/// <param name="Iterations">Simplex iterations, those of crossover included.</param>
public sealed record LinearSolution(
    SolveStatus Status, double Objective, double[] Columns, double[] RowDuals, double[] ColumnDuals, int Iterations);
