using Longsplice.Cli.Tests.Models;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests.BadInput;

/// <summary>Files that vanished or cannot be read, disks that are full or read-only, folders in use: exit code 5.</summary>
public sealed class BadPlaceTests : IDisposable
{
    private readonly SmallModel _model = new();

    public BadPlaceTests() => File.WriteAllText(_model.File("s.yaml"), "start: 2027-01-04\nweeks: 9\n");

    [Fact]
    public Task Stress_OfAModelThatVanished_SaysSo() => Refused.AsEnvironment(
        ["stress", _model.File("gone"), _model.File("s.yaml"), "--out", _model.File("run")], "LS050 ", _model.File("run"), "vanished");

    [Fact]
    public Task Stress_OfAScenarioThatVanished_SaysSo() => Refused.AsEnvironment(
        ["stress", _model.Folder, _model.File("gone.yaml"), "--out", _model.File("run")], "LS050 ", _model.File("run"), "vanished");

    [Fact]
    public Task Stress_OfAFolderAsScenario_SaysSo() => Refused.AsEnvironment(
        ["stress", _model.Folder, _model.Folder, "--out", _model.File("run")], "found a folder; expected a readable scenario file", _model.File("run"), "folder");

    /// <summary>Where a table should be stands what no one can read, root neither: a folder.</summary>
    [Fact]
    public async Task Stress_OfATableThatCannotBeRead_SaysSo()
    {
        File.Delete(Path.Combine(_model.Folder, "stocks.csv"));
        Directory.CreateDirectory(Path.Combine(_model.Folder, "stocks.csv"));
        await Refused.AsEnvironment(Stress(_model.File("run")), "LS050 ", _model.File("run"), "unreadable");
    }

    [Fact]
    public async Task Stress_OfATableWithoutPermission_SaysSo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "permissions don't bind here");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(_model.Folder, "stocks.csv"), UnixFileMode.None);
        }

        await Refused.AsEnvironment(Stress(_model.File("run")), "LS050 ", _model.File("run"), "no permission");
    }

    [Fact]
    public async Task Stress_IntoAFolderInUse_LeavesItAsItWas()
    {
        string used = _model.File("used");
        Directory.CreateDirectory(used);
        await File.WriteAllTextAsync(Path.Combine(used, "letter.txt"), "dear", TestContext.Current.CancellationToken);
        var (code, _, errors) = await CommandLine.RunAsync(Stress(used));
        code.ShouldBe(ExitCode.Input);
        errors.ShouldContain("LS052 ");
        Directory.GetFileSystemEntries(used).ShouldHaveSingleItem().ShouldEndWith("letter.txt");
    }

    [Fact]
    public async Task Stress_IntoAFile_LeavesItAsItWas()
    {
        string file = _model.File("s.yaml");
        string before = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var (code, _, errors) = await CommandLine.RunAsync(Stress(file));
        code.ShouldBe(ExitCode.Environment);
        errors.ShouldContain("LS051 ");
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    /// <summary>The kernel's own tables are a disk on which nobody makes folders, root neither.</summary>
    [Fact]
    public async Task Stress_OntoAReadOnlyDisk_SaysSo()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "no /proc on this system");
        await Refused.AsEnvironment(Stress("/proc/longsplice-run"), "LS051 ", "/proc/longsplice-run", "read-only");
    }

    [Fact]
    public async Task ScenarioMerge_OntoADevice_LeavesItAlone()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no /dev/full on this system");
        string full = _model.File("full.yaml");
        File.CreateSymbolicLink(full, "/dev/full");
        var (code, _, errors) = await CommandLine.RunAsync("scenario", "merge", _model.File("s.yaml"), _model.File("s.yaml"), "--out", full);
        code.ShouldBe(ExitCode.Environment);
        errors.ShouldContain("LS173 ");
        errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Out_WithoutAName_IsRefused()
    {
        (await CommandLine.RunAsync(Stress(""))).Code.ShouldBe(ExitCode.Environment);
        (await CommandLine.RunAsync("scenario", "merge", _model.File("s.yaml"), _model.File("s.yaml"), "--out", "")).Code.ShouldBe(ExitCode.Environment);
    }

    /// <inheritdoc/>
    public void Dispose() => _model.Dispose();

    private string[] Stress(string output) => ["stress", _model.Folder, _model.File("s.yaml"), "--out", output];
}
