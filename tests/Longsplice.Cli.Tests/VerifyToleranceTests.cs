using System.Globalization;
using System.Security.Cryptography;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests;

/// <summary>A run of another machine, whose solver rounded otherwise, is the same within tolerance; a changed file is not.</summary>
public sealed class VerifyToleranceTests : IDisposable
{
    private readonly string _run = Path.Combine(Directory.CreateTempSubdirectory("longsplice-verify-").FullName, "run");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_run)!, recursive: true);

    [Theory]
    [InlineData("plan", 1e-8, true, "same_within_tolerance")]
    [InlineData("plan", 1e-4, true, "differs")]
    [InlineData("plan", 1e-8, false, "differs")]
    [InlineData("stress", 1e-8, true, "differs")]
    public async Task Verify_OfAnotherMachinesNumber_IsSameWithinToleranceOnly(string verb, double share, bool isWritten, string expected)
    {
        string example = Path.Combine(CommandLine.Root, "examples", "two-nations-pooled");
        (await CommandLine.RunAsync(verb, example, Path.Combine(example, "scenario.yaml"), "--out", _run)).Code.ShouldBe(ExitCode.Done);
        await ChangeAsync(verb == "plan" ? "plan_service.csv" : "service.csv", share, isWritten);
        var (code, data) = await CommandLine.RunJsonAsync("verify", _run);
        data.GetProperty("result").GetString().ShouldBe(expected);
        code.ShouldBe(expected == "differs" ? ExitCode.No : ExitCode.Done);
    }

    /// <summary>Moves one number of a table, and run.json's hash with it where the table was written so.</summary>
    private async Task ChangeAsync(string table, double share, bool isWritten)
    {
        string file = Path.Combine(_run, "tables", table), manifest = Path.Combine(_run, "run.json");
        string before = Hash(file);
        string[] lines = await File.ReadAllLinesAsync(file);
        string[] cells = lines[1].Split(',');
        int at = Array.FindLastIndex(cells, cell => double.TryParse(cell, out double value) && value > 0);
        cells[at] = (double.Parse(cells[at], CultureInfo.InvariantCulture) * (1 + share)).ToString("R", CultureInfo.InvariantCulture);
        lines[1] = string.Join(',', cells);
        await File.WriteAllTextAsync(file, string.Join('\n', lines) + "\n");
        if (isWritten)
        {
            string text = await File.ReadAllTextAsync(manifest);
            await File.WriteAllTextAsync(manifest, text.Replace(before, Hash(file), StringComparison.Ordinal));
        }
    }

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
