using System.Diagnostics;
using Xunit;

namespace Longsplice.Cli.Tests;

/// <summary>The program in a process of its own, as a person starts it, for signals.</summary>
internal sealed class TypedCommand : IDisposable
{
    private const string OwnStatus = "/proc/self/status";
    private const string Ignored = "SigIgn:";

    private readonly Process _process;

    public TypedCommand(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Shell).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        _process = Process.Start(start)!;
    }

    /// <summary>What it printed.</summary>
    public string Output { get; private set; } = "";

    /// <summary>Skips the test where no Ctrl-C can be sent, or nobody would hear it.</summary>
    public void SkipWhereNoSignal()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends Ctrl-C to a whole console, this test with it");
        Assert.SkipWhen(IgnoresInterrupts(), "What started the tests has them ignore Ctrl-C, as nohup does, and the program takes that over");
    }

    /// <summary>The second bit of SigIgn (proc(5)): SIGINT is ignored, which a process takes over from its parent.</summary>
    private static bool IgnoresInterrupts() =>
        File.Exists(OwnStatus)
        && File.ReadLines(OwnStatus).First(line => line.StartsWith(Ignored, StringComparison.Ordinal)) is var mask
        && (Convert.ToUInt64(mask[Ignored.Length..].Trim(), 16) & 2) != 0;

    /// <summary>Sends Ctrl-C once the program says how far it is.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> InterruptedAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var output = _process.StandardOutput.ReadToEndAsync(cancellation);
        await _process.StandardError.ReadLineAsync(cancellation);
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        string errors = await _process.StandardError.ReadToEndAsync(cancellation);
        Output = await output;
        await _process.WaitForExitAsync(cancellation);
        TestContext.Current.TestOutputHelper?.WriteLine(errors);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
