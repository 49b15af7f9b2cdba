using System.Runtime.InteropServices;

namespace Longsplice.Plan.Solve;

/// <summary>The C interface of CLP (Clp_C_Interface.h), as far as it is used.</summary>
internal static partial class ClpNative
{
    public const string Library = "clp";
    public const int Optimal = 0;
    public const int Infeasible = 1;
    public const int Unbounded = 2;

    static ClpNative() => NativeSolvers.Find();

    [LibraryImport(Library, EntryPoint = "Clp_newModel")]
    public static partial nint Create();

    [LibraryImport(Library, EntryPoint = "Clp_deleteModel")]
    public static partial void Destroy(nint clp);

    [LibraryImport(Library, EntryPoint = "Clp_setLogLevel")]
    public static partial void SetLogLevel(nint clp, int level);

    [LibraryImport(Library, EntryPoint = "Clp_loadProblem")]
    public static partial void Load(
        nint clp,
        int columns,
        int rows,
        ReadOnlySpan<int> columnStart,
        ReadOnlySpan<int> row,
        ReadOnlySpan<double> value,
        ReadOnlySpan<double> lower,
        ReadOnlySpan<double> upper,
        ReadOnlySpan<double> cost,
        ReadOnlySpan<double> rowLower,
        ReadOnlySpan<double> rowUpper);

    [LibraryImport(Library, EntryPoint = "Clp_initialSolve")]
    public static partial int Solve(nint clp);

    [LibraryImport(Library, EntryPoint = "Clp_status")]
    public static partial int Status(nint clp);

    [LibraryImport(Library, EntryPoint = "Clp_objectiveValue")]
    public static partial double ObjectiveValue(nint clp);
}
