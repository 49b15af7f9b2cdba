namespace Longsplice.Plan.Solve;

/// <summary>
/// One linear program in the hands of HiGHS; bounds may change between solves, which then start from the last basis.
/// One thread only, so that the same program gives the same solution; several solvers may work in several threads.
/// </summary>
public sealed class LinearSolver : IDisposable
{
    private readonly int _columns;
    private readonly int _rows;
    private nint _highs;

    static LinearSolver() => HighsNative.FindLibrary();

    /// <summary>Hands over a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="gap">Share of the objective within which a program with whole columns is solved.</param>
    /// <exception cref="InvalidOperationException">The solver refuses it.</exception>
    public LinearSolver(LinearProgram program, double gap = 1e-4)
    {
        _columns = program.ColumnCount;
        _rows = program.RowCount;
        _highs = HighsNative.Create();
        Check(HighsNative.SetBool(_highs, "output_flag", 0));
        Check(HighsNative.SetInt(_highs, "threads", 1));
        Check(HighsNative.SetText(_highs, "parallel", "off"));
        Check(HighsNative.PassLp(
            _highs,
            _columns,
            _rows,
            program.Index.Length,
            HighsNative.RowWise,
            HighsNative.Minimize,
            offset: 0,
            program.Costs,
            program.Lower,
            program.Upper,
            program.RowLower,
            program.RowUpper,
            program.RowStart,
            program.Index,
            program.Value));
        Check(HighsNative.SetDouble(_highs, "mip_rel_gap", gap));
        foreach (int column in program.Integers)
        {
            Check(HighsNative.SetIntegrality(_highs, column, HighsNative.Integer));
        }
    }

    /// <summary>Solves a program once.</summary>
    public static LinearSolution Solve(LinearProgram program)
    {
        using var solver = new LinearSolver(program);
        return solver.Solve();
    }

    /// <summary>Changes the bounds of a column.</summary>
    public void SetBounds(int column, double lower, double upper) =>
        Check(HighsNative.ChangeColumnBounds(_highs, column, lower, upper));

    /// <summary>Solves with the bounds as they are.</summary>
    /// <exception cref="InvalidOperationException">The solver gives up for another reason than the program.</exception>
    public LinearSolution Solve()
    {
        Check(HighsNative.Run(_highs));
        int status = HighsNative.ModelStatus(_highs);
        double[] columns = new double[_columns];
        double[] rowDuals = new double[_rows];
        if (status is HighsNative.StatusOptimal or HighsNative.StatusEmpty)
        {
            Check(HighsNative.Solution(_highs, columns, new double[_columns], new double[_rows], rowDuals));
        }

        return new LinearSolution(StatusOf(status), HighsNative.ObjectiveValue(_highs), columns, rowDuals);
    }

    /// <summary>What the objective of a program with whole columns is at least; proven by the last solve.</summary>
    public double Bound()
    {
        Check(HighsNative.DoubleInfo(_highs, "mip_dual_bound", out double bound));
        return bound;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_highs != nint.Zero)
        {
            HighsNative.Destroy(_highs);
            _highs = nint.Zero;
        }
    }

    private static SolveStatus StatusOf(int status) => status switch
    {
        HighsNative.StatusOptimal or HighsNative.StatusEmpty => SolveStatus.Optimal,
        HighsNative.StatusInfeasible or HighsNative.StatusUnboundedOrInfeasible => SolveStatus.Infeasible,
        HighsNative.StatusUnbounded => SolveStatus.Unbounded,
        _ => throw new InvalidOperationException($"HiGHS ended with model status {status}."),
    };

    private static void Check(int status)
    {
        if (status == HighsNative.Error)
        {
            throw new InvalidOperationException("HiGHS refused a call.");
        }
    }
}
