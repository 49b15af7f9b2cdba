namespace Longsplice.Plan.Solve;

/// <summary>
/// CLP, which shares no code with HiGHS: whether both come to the same value. OR-Tools carries it as a library of its
/// own for Linux and macOS; for Windows it is part of another, without its C interface.
/// </summary>
public static class SecondSolver
{
    /// <summary>Its name.</summary>
    public const string Name = "CLP";

    /// <summary>Share of a value by which two solvers may differ: each is exact to its tolerance only.</summary>
    public const double Tolerance = 1e-6;

    private const double Infinite = double.MaxValue;

    /// <summary>True where this system has it.</summary>
    public static bool IsThere => NativeSolvers.Has(ClpNative.Library);

    /// <summary>By how much two values differ, as a share of the greater, or of 1 where both are less.</summary>
    public static double Difference(double one, double other) =>
        Math.Abs(one - other) / Math.Max(1, Math.Max(Math.Abs(one), Math.Abs(other)));

    /// <summary>Solves a program without whole columns.</summary>
    /// <param name="program">The program.</param>
    /// <param name="limits">Time and who may stop it. CLP cannot be stopped from outside: it is left to end in its own thread.</param>
    /// <returns>The least objective; null where there is none, or not in time.</returns>
    public static double? Value(LinearProgram program, SolveLimits limits)
    {
        if (limits.IsOver)
        {
            return null;
        }

        var solve = Task.Factory.StartNew(
            () => Solve(program), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            double most = Math.Min(limits.SecondsLeft * 1000, int.MaxValue);
            return solve.Wait((int)most, limits.Token) ? solve.Result : null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private static double? Solve(LinearProgram program)
    {
        nint clp = ClpNative.Create();
        try
        {
            ClpNative.SetLogLevel(clp, 0);
            var (start, row, value) = Columnwise(program);
            ClpNative.Load(
                clp,
                program.ColumnCount,
                program.RowCount,
                start,
                row,
                value,
                Finite(program.Lower),
                Finite(program.Upper),
                program.Costs,
                Finite(program.RowLower),
                Finite(program.RowUpper));
            _ = ClpNative.Solve(clp);
            return ClpNative.Status(clp) == ClpNative.Optimal ? ClpNative.ObjectiveValue(clp) : null;
        }
        finally
        {
            ClpNative.Destroy(clp);
        }
    }

    /// <summary>The entries by column, which CLP wants, from those by row.</summary>
    private static (int[] Start, int[] Row, double[] Value) Columnwise(LinearProgram program)
    {
        int[] start = new int[program.ColumnCount + 1];
        foreach (int column in program.Index)
        {
            start[column + 1]++;
        }

        for (int column = 0; column < program.ColumnCount; column++)
        {
            start[column + 1] += start[column];
        }

        int[] next = start[..^1];
        int[] rows = new int[program.Index.Length];
        double[] values = new double[rows.Length];
        for (int row = 0; row < program.RowCount; row++)
        {
            for (int entry = program.RowStart[row]; entry < program.RowStart[row + 1]; entry++)
            {
                int at = next[program.Index[entry]]++;
                rows[at] = row;
                values[at] = program.Value[entry];
            }
        }

        return (start, rows, values);
    }

    /// <summary>CLP's infinity is the greatest double.</summary>
    private static double[] Finite(ReadOnlySpan<double> bounds)
    {
        double[] finite = new double[bounds.Length];
        for (int at = 0; at < finite.Length; at++)
        {
            finite[at] = Math.Clamp(bounds[at], -Infinite, Infinite);
        }

        return finite;
    }
}
