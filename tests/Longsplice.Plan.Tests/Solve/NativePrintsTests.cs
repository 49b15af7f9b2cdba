using System.Runtime.InteropServices;
using Longsplice.Plan.Solve;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Solve;

/// <summary>Standard output is for answers: HiGHS prints on it in the midst of some searches.</summary>
public sealed class NativePrintsTests
{
    private const int StandardOutput = 1;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int FileNumber(nint stream);

    [Fact]
    public void Solvers_OnceFound_PrintNowhere()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Names of the C library's streams are those of Linux.");
        NativeSolvers.Find();
        nint c = NativeLibrary.Load("libc.so.6");
        var numberOf = Marshal.GetDelegateForFunctionPointer<FileNumber>(NativeLibrary.GetExport(c, "fileno"));
        int number = numberOf(Marshal.ReadIntPtr(NativeLibrary.GetExport(c, "stdout")));
        number.ShouldNotBe(StandardOutput);
        File.ResolveLinkTarget($"/proc/self/fd/{number}", returnFinalTarget: false)!.FullName.ShouldBe("/dev/null");
    }
}
