using System.Diagnostics;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests.BadInput;

/// <summary>A real disk of a few kilobytes, in memory, that only one script sees: mounted in a namespace of its own.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-disk-").FullName;

    /// <summary>Skips the test where the system does not let us mount.</summary>
    public async Task SkipWhereNoneCanBeMountedAsync()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/unshare"), "no unshare on this system");
        var (code, said) = await RunAsync("16k", "df -k \"$DISK\"");
        Assert.SkipUnless(code == 0, $"this system lets nobody mount a disk: {said.Trim()}");
    }

    /// <summary>
    /// Runs a shell script in which $DISK is the disk and longsplice the program; what it leaves on the disk is listed
    /// last, after a line "left:".
    /// </summary>
    public async Task<(int Code, string Said)> RunAsync(string size, string script)
    {
        string all = $"mount -t tmpfs -o size={size} none \"$DISK\" || exit 99\n"
            + "longsplice() { dotnet exec \"$PROGRAM\" \"$@\"; }\n"
            + $"{script}\ncode=$?\necho left:; ls -A \"$DISK\"; exit $code";
        var start = new ProcessStartInfo("/usr/bin/unshare", ["-rm", "sh", "-c", all])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["DISK"] = _folder;
        start.Environment["PROGRAM"] = typeof(Shell).Assembly.Location;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await errors + output);
    }

    /// <summary>The script ended with a finding on the place, no stack trace, and these files alone on the disk.</summary>
    public static void ShouldBeRefused((int Code, string Said) ended, params string[] left)
    {
        ended.Code.ShouldBe(Longsplice.Runs.ExitCode.Environment, ended.Said);
        ended.Said.ShouldContain("LS051 ", Case.Sensitive);
        ended.Said.ShouldNotContain("   at ", Case.Sensitive);
        ended.Said[(ended.Said.IndexOf("left:\n", StringComparison.Ordinal) + 6)..]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(left, ended.Said);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
