using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests;

/// <summary>Ctrl-C in the midst of solves: exit code 130, and no folder that is half written.</summary>
public sealed class InterruptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-interrupt-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Twelve lines of nearly the same cost over ten years leave the search far too much to look at.</summary>
    [Fact]
    public async Task CtrlC_InPool_EndsWith130()
    {
        string orders = Write("orders.csv", "buyer,item,year,quantity", Enumerable.Range(2027, 10).Select(year => $"A,round,{year},{900 + (year * 37 % 400)}"));
        string terms = Write(
            "terms.csv",
            "line,item,setup_usd,first_unit_usd,slope,capacity_per_year",
            Enumerable.Range(0, 12).Select(line => $"L{line},round,{200_000 + (line * 831)},{900 + line},0.9,{300 + (line * 7)}"));
        await ShouldEnd("pool", orders, terms);
    }

    [Fact]
    public Task CtrlC_InSurvive_EndsWith130() =>
        ShouldEnd("survive", Path.Combine(CommandLine.Root, "models", "reference"), "--worst", "3", "--threads", "1");

    private async Task ShouldEnd(params string[] command)
    {
        string run = Path.Combine(_folder, "run");
        using var process = new TypedCommand([.. command, "--out", run]);
        process.SkipWhereNoSignal();
        (await process.InterruptedAsync()).ShouldBe(ExitCode.Cancelled);
        Directory.Exists(run).ShouldBeFalse();
        process.Output.ShouldBeEmpty();
    }

    private string Write(string name, string header, IEnumerable<string> rows)
    {
        string file = Path.Combine(_folder, name);
        File.WriteAllLines(file, [header, .. rows]);
        return file;
    }
}
