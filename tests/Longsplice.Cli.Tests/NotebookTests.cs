using System.Diagnostics;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests;

/// <summary>examples/notebook reads a run folder as it is written today.</summary>
public sealed class NotebookTests : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-notebook-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Notebook_OfARun_SaysWhatIsShortAndDrawsIt()
    {
        Assert.SkipUnless(File.Exists(Python), $"there is no {Python}");
        var (has, _) = await PythonAsync("-c", "import pandas, matplotlib");
        Assert.SkipUnless(has == 0, "python3-pandas and python3-matplotlib are not installed");
        string example = Path.Combine(CommandLine.Root, "examples", "chain-outage");
        string run = Path.Combine(_folder, "run");
        string picture = Path.Combine(_folder, "short.png");
        var (code, _, errors) = await CommandLine.RunAsync("stress", example, Path.Combine(example, "scenario.yaml"), "--out", run);
        code.ShouldBe(ExitCode.Done, errors);

        var (drawn, output) = await PythonAsync(Path.Combine(CommandLine.Root, "examples", "notebook", "view.py"), run, picture);
        drawn.ShouldBe(0, output);
        output.ShouldContain("1 demands short, 20 units in all");
        byte[] png = await File.ReadAllBytesAsync(picture, TestContext.Current.CancellationToken);
        png[..4].ShouldBe([0x89, 0x50, 0x4E, 0x47]);
    }

    [Fact]
    public void Readme_ShowsTheFiveLinesOfTheScript()
    {
        string folder = Path.Combine(CommandLine.Root, "examples", "notebook");
        string[] script = File.ReadAllLines(Path.Combine(folder, "view.py"));
        string[] lines = [.. script.SkipWhile(line => !line.Contains("The five lines", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.Length > 0)];
        lines.Length.ShouldBe(5);
        File.ReadAllText(Path.Combine(folder, "README.md")).ShouldContain(string.Join('\n', lines));
    }

    private static async Task<(int Code, string Output)> PythonAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output + await errors);
    }
}
