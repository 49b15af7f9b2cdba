using System.Runtime.InteropServices;

namespace Longsplice.Plan.Solve;

/// <summary>The C interface of HiGHS 1.12 (highs_c_api.h), as far as it is used.</summary>
internal static partial class HighsNative
{
    public const int RowWise = 2;
    public const int Minimize = 1;
    public const int Integer = 1;
    public const int Error = -1;
    public const int StatusOptimal = 7;
    public const int StatusEmpty = 6;
    public const int StatusInfeasible = 8;
    public const int StatusUnboundedOrInfeasible = 9;
    public const int StatusUnbounded = 10;
    public const int StatusTimeLimit = 13;
    public const int StatusUnknown = 15;
    public const int StatusInterrupted = 17;
    public const int CallbackInterior = 2;
    public const int CallbackMip = 6;
    public const int DualSimplex = 1;
    public const int PrimalSimplex = 4;

    public const string Library = "highs";

    static HighsNative() => NativeSolvers.Find();

    [LibraryImport(Library, EntryPoint = "Highs_create")]
    public static partial nint Create();

    [LibraryImport(Library, EntryPoint = "Highs_destroy")]
    public static partial void Destroy(nint highs);

    [LibraryImport(Library, EntryPoint = "Highs_run")]
    public static partial int Run(nint highs);

    [LibraryImport(Library, EntryPoint = "Highs_getModelStatus")]
    public static partial int ModelStatus(nint highs);

    [LibraryImport(Library, EntryPoint = "Highs_getObjectiveValue")]
    public static partial double ObjectiveValue(nint highs);

    [LibraryImport(Library, EntryPoint = "Highs_setBoolOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetBool(nint highs, string option, int value);

    [LibraryImport(Library, EntryPoint = "Highs_setIntOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetInt(nint highs, string option, int value);

    [LibraryImport(Library, EntryPoint = "Highs_setStringOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetText(nint highs, string option, string value);

    [LibraryImport(Library, EntryPoint = "Highs_setDoubleOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetDouble(nint highs, string option, double value);

    [LibraryImport(Library, EntryPoint = "Highs_getDoubleInfoValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int DoubleInfo(nint highs, string info, out double value);

    [LibraryImport(Library, EntryPoint = "Highs_changeColIntegrality")]
    public static partial int SetIntegrality(nint highs, int column, int integrality);

    [LibraryImport(Library, EntryPoint = "Highs_passLp")]
    public static partial int PassLp(
        nint highs,
        int columns,
        int rows,
        int entries,
        int format,
        int sense,
        double offset,
        ReadOnlySpan<double> cost,
        ReadOnlySpan<double> lower,
        ReadOnlySpan<double> upper,
        ReadOnlySpan<double> rowLower,
        ReadOnlySpan<double> rowUpper,
        ReadOnlySpan<int> start,
        ReadOnlySpan<int> index,
        ReadOnlySpan<double> value);

    [LibraryImport(Library, EntryPoint = "Highs_getSolution")]
    public static partial int Solution(
        nint highs, Span<double> columns, Span<double> columnDuals, Span<double> rows, Span<double> rowDuals);

    [LibraryImport(Library, EntryPoint = "Highs_changeColBounds")]
    public static partial int ChangeColumnBounds(nint highs, int column, double lower, double upper);

    [LibraryImport(Library, EntryPoint = "Highs_changeRowBounds")]
    public static partial int ChangeRowBounds(nint highs, int row, double lower, double upper);

    [LibraryImport(Library, EntryPoint = "Highs_getBasis")]
    public static partial int GetBasis(nint highs, Span<int> columns, Span<int> rows);

    [LibraryImport(Library, EntryPoint = "Highs_setBasis")]
    public static partial int SetBasis(nint highs, ReadOnlySpan<int> columns, ReadOnlySpan<int> rows);

    [LibraryImport(Library, EntryPoint = "Highs_changeColsCostByRange")]
    public static partial int ChangeCosts(nint highs, int from, int to, ReadOnlySpan<double> costs);

    [LibraryImport(Library, EntryPoint = "Highs_zeroAllClocks")]
    public static partial int ZeroClocks(nint highs);

    [LibraryImport(Library, EntryPoint = "Highs_getIntInfoValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int IntegerInfo(nint highs, string info, out int value);

    [LibraryImport(Library, EntryPoint = "Highs_passColName", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int NameColumn(nint highs, int column, string name);

    [LibraryImport(Library, EntryPoint = "Highs_passRowName", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int NameRow(nint highs, int row, string name);

    [LibraryImport(Library, EntryPoint = "Highs_writeModel", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int WriteModel(nint highs, string file);

    [LibraryImport(Library, EntryPoint = "Highs_readModel", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int ReadModel(nint highs, string file);

    [LibraryImport(Library, EntryPoint = "Highs_setCallback")]
    public static unsafe partial int SetCallback(
        nint highs, delegate* unmanaged[Cdecl]<int, nint, nint, int*, int*, void> callback, int* isStopped);

    [LibraryImport(Library, EntryPoint = "Highs_clearSolver")]
    public static partial int ClearSolver(nint highs);

    [LibraryImport(Library, EntryPoint = "Highs_startCallback")]
    public static partial int StartCallback(nint highs, int kind);
}
