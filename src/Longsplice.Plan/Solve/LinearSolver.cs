namespace Longsplice.Plan.Solve;

/// <summary>
/// One linear program in the hands of HiGHS; bounds may change between solves, which then start from the last basis.
/// One thread only, so that the same program gives the same solution; several solvers may work in several threads.
/// </summary>
public sealed class LinearSolver : IDisposable
{
    /// <summary>A time limit that is over: 0 would be none to presolve.</summary>
    private const double OverAtOnce = 1e-9;

    /// <summary>
    /// Least pivot as a share of the greatest in its row or column (Markowitz); HiGHS begins with 0.1. In a program of
    /// models/reference with 196,950 columns it came too near to a singular basis and gave up; from 0.5 on it did not,
    /// and others took as long (32.4 and 31.6, 28.1 and 28.3, 14.0 and 13.6 s of processor).
    /// </summary>
    private const double LeastPivot = 0.5;

    /// <summary>Paths that are tried where the first one gives up.</summary>
    private const int OtherSeeds = 3;

    private readonly int _columns;
    private readonly int _rows;
    private readonly StopFlag _stop = new();
    private nint _highs;

    /// <summary>Hands over a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="gap">Share of the objective within which a program with whole columns is solved.</param>
    /// <param name="presolves">False solves it as it is: HiGHS prints where it repairs a whole solution that presolve moved.</param>
    /// <exception cref="InvalidOperationException">The solver refuses it.</exception>
    public LinearSolver(LinearProgram program, double gap = 1e-4, bool presolves = true)
    {
        _columns = program.ColumnCount;
        _rows = program.RowCount;
        _highs = HighsNative.Create();
        _stop.Attach(_highs);
        Check(HighsNative.SetBool(_highs, "output_flag", 0));
        Check(HighsNative.SetBool(_highs, "log_to_console", 0));
        Check(HighsNative.SetInt(_highs, "threads", 1));
        Check(HighsNative.SetText(_highs, "parallel", "off"));
        Check(HighsNative.SetText(_highs, "presolve", presolves ? "choose" : "off"));
        Check(HighsNative.SetDouble(_highs, "factor_pivot_threshold", LeastPivot));
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

    /// <summary>Solves a program that has a solution, once.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static LinearSolution SolveOrStop(LinearProgram program, CancellationToken cancellation)
    {
        using var solver = new LinearSolver(program);
        return solver.SolveOrStop(cancellation);
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

    /// <summary>Changes the bounds of a row.</summary>
    public void SetRowBounds(int row, double lower, double upper) =>
        Check(HighsNative.ChangeRowBounds(_highs, row, lower, upper));

    /// <summary>Changes the costs of all columns.</summary>
    public void SetCosts(ReadOnlySpan<double> costs)
    {
        if (_columns > 0)
        {
            Check(HighsNative.ChangeCosts(_highs, 0, _columns - 1, costs));
        }
    }

    /// <summary>Says how to go about it from the next solve on; unless said, HiGHS chooses.</summary>
    public void Use(SolveMethod method)
    {
        bool isInterior = method == SolveMethod.InteriorPoint;
        int strategy = method == SolveMethod.PrimalSimplex ? HighsNative.PrimalSimplex : HighsNative.DualSimplex;
        Check(HighsNative.SetText(_highs, "solver", isInterior ? "ipm" : "simplex"));
        Check(HighsNative.SetInt(_highs, "simplex_strategy", strategy));
    }

    /// <summary>
    /// Where the last solve ended, or where the next is to start; starting from the same basis makes a solve the same,
    /// whatever was solved in between. A basis of another program may be given in parts: what is missing is repaired.
    /// </summary>
    public LinearBasis Basis
    {
        get
        {
            var basis = new LinearBasis(new int[_columns], new int[_rows]);
            Check(HighsNative.GetBasis(_highs, basis.Columns, basis.Rows));
            return basis;
        }

        set => Check(HighsNative.SetBasis(_highs, value.Columns, value.Rows));
    }

    /// <summary>Forgets where the last solve ended: the next starts from nothing, and so with presolve.</summary>
    public void Forget() => Check(HighsNative.ClearSolver(_highs));

    /// <summary>Solves with the bounds as they are.</summary>
    /// <exception cref="InvalidOperationException">The solver gives up for another reason than the program.</exception>
    public LinearSolution Solve() => Solve(SolveLimits.None);

    /// <summary>Solves with the bounds as they are, as long as it may.</summary>
    /// <param name="limits">Time and who may stop it; the status says where they did.</param>
    /// <exception cref="InvalidOperationException">The solver gives up for another reason than the program.</exception>
    public LinearSolution Solve(SolveLimits limits)
    {
        Check(HighsNative.ZeroClocks(_highs));
        Check(HighsNative.SetDouble(_highs, "time_limit", limits.SecondsLeft));
        using (limits.Token.Register(Stop))
        {
            int status = Run(limits);
            if (status == HighsNative.Error && limits.IsOver)
            {
                // Stopped in the midst of interior point or crossover, it calls that an error.
                return new LinearSolution(limits.StatusWhenOver, 0, [], [], [], 0);
            }

            Check(status);
        }

        return Read(limits);
    }

    /// <summary>
    /// Simplex gives up where it comes to a basis too near to singular, or cannot say how it ended. That is a matter of
    /// the path it took: from nothing, with another seed, it takes another.
    /// </summary>
    private int Run(SolveLimits limits)
    {
        int status = HighsNative.Run(_highs);
        for (int seed = 1; seed <= OtherSeeds && GaveUp() && !limits.IsOver; seed++)
        {
            Forget();
            Check(HighsNative.SetInt(_highs, "random_seed", seed));
            status = HighsNative.Run(_highs);
        }

        Check(HighsNative.SetInt(_highs, "random_seed", 0));
        return status;

        bool GaveUp() => status == HighsNative.Error || HighsNative.ModelStatus(_highs) == HighsNative.StatusUnknown;
    }

    /// <summary>Solves with the bounds as they are, from the last basis.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public LinearSolution SolveOrStop(CancellationToken cancellation)
    {
        var solution = Solve(new SolveLimits(null, cancellation));
        cancellation.ThrowIfCancellationRequested();
        return solution;
    }

    /// <summary>Writes the program as an MPS file, which other solvers read.</summary>
    /// <param name="file">File to write; its name ends in .mps.</param>
    /// <param name="columnNames">Names of the columns, without blanks, each once.</param>
    /// <param name="rowNames">Names of the rows, without blanks, each once.</param>
    /// <exception cref="InvalidOperationException">A name is no name, or the file cannot be written.</exception>
    public void WriteMps(string file, IReadOnlyList<string> columnNames, IReadOnlyList<string> rowNames)
    {
        for (int column = 0; column < columnNames.Count; column++)
        {
            Check(HighsNative.NameColumn(_highs, column, columnNames[column]));
        }

        for (int row = 0; row < rowNames.Count; row++)
        {
            Check(HighsNative.NameRow(_highs, row, rowNames[row]));
        }

        Check(HighsNative.WriteModel(_highs, file));
    }

    /// <summary>Reads an MPS file, solves it and gives its objective.</summary>
    /// <param name="file">The file; its name ends in .mps.</param>
    /// <exception cref="InvalidOperationException">The solver cannot read it.</exception>
    /// <returns>The objective.</returns>
    public static double SolveMps(string file)
    {
        using var solver = new LinearSolver(new LinearProgram());
        Check(HighsNative.ReadModel(solver._highs, file));
        Check(HighsNative.Run(solver._highs));
        return HighsNative.ObjectiveValue(solver._highs);
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
            _stop.Dispose();
        }
    }

    /// <summary>
    /// Stops a solve in another thread. Presolve, simplex and search read the option where it stands whenever they look
    /// at the clock; interior point has a copy, and the programs within a search are others: for these the flag.
    /// </summary>
    private void Stop()
    {
        _stop.Raise();
        Check(HighsNative.SetDouble(_highs, "time_limit", OverAtOnce));
    }

    private LinearSolution Read(SolveLimits limits)
    {
        int status = HighsNative.ModelStatus(_highs);
        double[] columns = new double[_columns];
        double[] columnDuals = new double[_columns];
        double[] rowDuals = new double[_rows];
        if (status is HighsNative.StatusOptimal or HighsNative.StatusEmpty)
        {
            Check(HighsNative.Solution(_highs, columns, columnDuals, new double[_rows], rowDuals));
        }

        return new LinearSolution(
            StatusOf(status, limits),
            HighsNative.ObjectiveValue(_highs),
            columns,
            rowDuals,
            columnDuals,
            Count("simplex_iteration_count") + Count("crossover_iteration_count"));
    }

    private int Count(string what) => HighsNative.IntegerInfo(_highs, what, out int count) == 0 ? Math.Max(0, count) : 0;

    private static SolveStatus StatusOf(int status, SolveLimits limits) => status switch
    {
        HighsNative.StatusOptimal or HighsNative.StatusEmpty => SolveStatus.Optimal,
        HighsNative.StatusInfeasible or HighsNative.StatusUnboundedOrInfeasible => SolveStatus.Infeasible,
        HighsNative.StatusUnbounded => SolveStatus.Unbounded,
        HighsNative.StatusTimeLimit or HighsNative.StatusInterrupted => limits.StatusWhenOver,
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
