namespace Longsplice.Plan.Solve;

/// <summary>
/// Holds a solver to the solutions that are best so far. A column whose reduced cost is not 0 stays at its bound, and
/// a row whose dual is not 0 at its side, in every best solution and in no other (complementary slackness).
/// </summary>
/// <param name="program">The program.</param>
/// <param name="solver">A solver that has it.</param>
internal sealed class OptimalFace(LinearProgram program, LinearSolver solver)
{
    /// <summary>Below this a dual is what rounding leaves.</summary>
    private const double Zero = 1e-7;

    private readonly bool[] _columns = new bool[program.ColumnCount];
    private readonly bool[] _rows = new bool[program.RowCount];

    /// <summary>Fixes what every solution as good as this one shares.</summary>
    public void Fix(LinearSolution best)
    {
        for (int column = 0; column < _columns.Length; column++)
        {
            if (!_columns[column] && Side(best.ColumnDuals[column], program.Lower[column], program.Upper[column]) is { } bound)
            {
                solver.SetBounds(column, bound, bound);
                _columns[column] = true;
            }
        }

        for (int row = 0; row < _rows.Length; row++)
        {
            if (!_rows[row] && Side(best.RowDuals[row], program.RowLower[row], program.RowUpper[row]) is { } side)
            {
                solver.SetRowBounds(row, side, side);
                _rows[row] = true;
            }
        }
    }

    /// <summary>The side on which a column or row must stay; null where it may move.</summary>
    private static double? Side(double dual, double lower, double upper)
    {
        double side = dual > 0 ? lower : upper;
        return Math.Abs(dual) > Zero && double.IsFinite(side) ? side : null;
    }
}
