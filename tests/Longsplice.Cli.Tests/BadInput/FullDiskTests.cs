using Longsplice.Cli.Tests.Models;
using Xunit;

namespace Longsplice.Cli.Tests.BadInput;

/// <summary>Disks that are really full, or mounted read-only: exit code 5, and what stood there stands as it was.</summary>
public sealed class FullDiskTests : IDisposable
{
    /// <summary>Fills the disk but for what one or two files take.</summary>
    private const string Fill = "head -c 12k /dev/zero > \"$DISK/room\"; cat /dev/zero > \"$DISK/full\" 2> /dev/null; rm \"$DISK/room\"\n";

    private const string ReadOnly = "mount -o remount,ro \"$DISK\"\n";

    private readonly SmallModel _model = new();
    private readonly SmallDisk _disk = new();

    public FullDiskTests()
    {
        File.WriteAllText(_model.File("s.yaml"), "start: 2027-01-04\nweeks: 9\n");
        File.WriteAllText(_model.File("t.yaml"), "start: 2027-01-04\nweeks: 8\n");
    }

    [Fact]
    public async Task Stress_OntoAFullDisk_SaysSoAndLeavesNothing()
    {
        await _disk.SkipWhereNoneCanBeMountedAsync();
        SmallDisk.ShouldBeRefused(await _disk.RunAsync("24k", Stress("s.yaml")));
    }

    [Theory]
    [InlineData(Fill, "full", "run")]
    [InlineData(ReadOnly, "run")]
    public async Task Stress_OverARunOnSuchADisk_KeepsTheRunWhole(string spoil, params string[] left)
    {
        await _disk.SkipWhereNoneCanBeMountedAsync();
        string files = _model.File("files");
        string script = $"{Stress("s.yaml")} > /dev/null || exit 98\n{spoil}"
            + $"(cd \"$DISK/run\" && find . -type f -exec sha256sum {{}} +) > '{files}'\n"
            + $"{Stress("t.yaml")}\ncode=$?\n"
            + $"(cd \"$DISK/run\" && sha256sum --quiet -c '{files}' && [ $(find . -type f | wc -l) = $(wc -l < '{files}') ]) || exit 97\n"
            + "(exit $code)";
        SmallDisk.ShouldBeRefused(await _disk.RunAsync("1m", script), left);
    }

    [Theory]
    [InlineData("model.xlsx")]
    [InlineData("model.parquet")]
    [InlineData("model")]
    public async Task Convert_OntoAFullDisk_SaysSoAndLeavesNothing(string output)
    {
        await _disk.SkipWhereNoneCanBeMountedAsync();
        string script = $"longsplice model convert '{CommandLine.Rounds155}' \"$DISK/{output}\"";
        SmallDisk.ShouldBeRefused(await _disk.RunAsync("24k", script));
    }

    [Theory]
    [InlineData("model.xlsx")]
    [InlineData("model")]
    public async Task Convert_OverAModelOnAReadOnlyDisk_KeepsIt(string output)
    {
        await _disk.SkipWhereNoneCanBeMountedAsync();
        string convert = $"longsplice model convert '{_model.Folder}' \"$DISK/{output}\"";
        var ended = await _disk.RunAsync("1m", $"{convert} || exit 98\n{ReadOnly}{convert}");
        SmallDisk.ShouldBeRefused(ended, output);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disk.Dispose();
        _model.Dispose();
    }

    private string Stress(string scenario) => $"longsplice stress '{_model.Folder}' '{_model.File(scenario)}' --out \"$DISK/run\"";
}
