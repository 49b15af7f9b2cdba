using System.Reflection;
using System.Runtime.InteropServices;

namespace Longsplice.Plan.Solve;

/// <summary>Where the solvers' libraries lie: beside the program, in a folder a platform.</summary>
internal static class NativeSolvers
{
    private static readonly Lock Door = new();
    private static bool _isSaid;

    /// <summary>Says where the libraries lie; before the first call of any, and once, since a second time is refused.</summary>
    public static void Find()
    {
        lock (Door)
        {
            if (!_isSaid)
            {
                NativeLibrary.SetDllImportResolver(
                    typeof(NativeSolvers).Assembly, (name, _, _) => FileOf(name) is { } file ? NativeLibrary.Load(file) : nint.Zero);
                NativePrints.Hush();
                _isSaid = true;
            }
        }
    }

    /// <summary>True where this system has the library.</summary>
    public static bool Has(string name) => FileOf(name) is { } file && NativeLibrary.TryLoad(file, out _);

    private static string? FileOf(string name)
    {
        int system = OperatingSystem.IsWindows() ? 0 : OperatingSystem.IsMacOS() ? 1 : 2;
        string? file = name switch
        {
            HighsNative.Library => ((string[])["highs.dll", "libhighs.1.dylib", "libhighs.so.1"])[system],
            ClpNative.Library => ((string?[])[null, "libClp.1.dylib", "libClp.so.1"])[system],
            _ => null,
        };
        string processor = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        string platform = $"{((string[])["win", "osx", "linux"])[system]}-{processor}";
        return file is null ? null : Path.Combine(Folder, "runtimes", platform, "native", file);
    }

    private static string Folder =>
        Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location) is { Length: > 0 } place ? place : AppContext.BaseDirectory;
}
