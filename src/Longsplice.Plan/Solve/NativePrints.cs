using System.Runtime.InteropServices;

namespace Longsplice.Plan.Solve;

/// <summary>
/// What solvers print. HiGHS 1.12 prints a line whenever it repairs a whole solution, whatever its options say, and
/// standard output may hold one JSON object alone.
/// </summary>
internal static unsafe class NativePrints
{
    /// <summary>
    /// Puts a stream to nowhere in the place of C's standard output; .NET's own and standard error stay. Where the C
    /// library has no such place (Windows) nothing happens.
    /// </summary>
    public static void Hush()
    {
        var (library, output) = OperatingSystem.IsMacOS() ? ("libSystem.dylib", "__stdoutp") : ("libc.so.6", "stdout");
        if (!OperatingSystem.IsWindows()
            && NativeLibrary.TryLoad(library, out nint c)
            && NativeLibrary.TryGetExport(c, output, out nint stream)
            && NativeLibrary.TryGetExport(c, "fopen", out nint open))
        {
            fixed (byte* nowhere = "/dev/null"u8, write = "w"u8)
            {
                nint opened = ((delegate* unmanaged<byte*, byte*, nint>)open)(nowhere, write);
                *(nint*)stream = opened == nint.Zero ? *(nint*)stream : opened;
            }
        }
    }
}
