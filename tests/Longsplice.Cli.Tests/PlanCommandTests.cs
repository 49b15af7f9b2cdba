using System.Text.Json;
using Longsplice.Plan.Solve;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests;

/// <summary><c>plan</c> as typed: what it keeps when time runs out or it is stopped, the exported program, blocs.</summary>
public sealed class PlanCommandTests : IDisposable
{
    private static readonly string[] Rounds =
        ["plan", CommandLine.Rounds155, Path.Combine(CommandLine.Rounds155, "scenarios", "both.yaml"), "--weeks", "40", "--no-ladder"];

    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-plan-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task TimeLimit_OfNothing_EndsWithFourAndAWholeFolder()
    {
        string run = Path.Combine(_folder, "run");
        var (code, data) = await CommandLine.RunJsonAsync([.. Rounds, "--time-limit", "0", "--out", run]);
        code.ShouldBe(ExitCode.Partial);
        data.GetProperty("status").GetString().ShouldBe("time_limit");
        data.GetProperty("regimes").EnumerateArray().ShouldAllBe(regime => LevelOf(regime) == "none" && ValueOf(regime) == null);
        ShouldBeWhole(run);
    }

    /// <summary>Whatever the limit, what it leaves is what the whole run finds: never a value on the way.</summary>
    [Fact]
    public async Task TimeLimit_AnyLength_KeepsFinishedLevelsOnly()
    {
        var (done, whole) = await CommandLine.RunJsonAsync(Rounds);
        done.ShouldBe(ExitCode.Done);
        var values = whole.GetProperty("regimes").EnumerateArray().ToDictionary(NameOf, ValueOf);
        int code = ExitCode.Partial;
        for (double seconds = 0.02; code == ExitCode.Partial; seconds *= 3)
        {
            (code, var data) = await CommandLine.RunJsonAsync([.. Rounds, "--threads", "1", "--time-limit", $"{seconds}"]);
            code.ShouldBeOneOf(ExitCode.Partial, ExitCode.Done);
            foreach (var regime in data.GetProperty("regimes").EnumerateArray())
            {
                ValueOf(regime).ShouldBe(LevelOf(regime) == "none" ? null : values[NameOf(regime)], $"{NameOf(regime)} after {seconds} s");
            }
        }

        code.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task CtrlC_EndsWith130AndNothingHalfWritten()
    {
        string model = Path.Combine(CommandLine.Root, "models", "reference");
        string run = Path.Combine(_folder, "run");
        using var process = new TypedCommand("plan", model, Path.Combine(model, "scenarios", "europe-taiwan.yaml"), "--json", "--out", run);
        process.SkipWhereNoSignal();
        (await process.InterruptedAsync()).ShouldBe(ExitCode.Cancelled);
        var data = JsonDocument.Parse(process.Output).RootElement.GetProperty("data");
        data.GetProperty("status").GetString().ShouldBe("cancelled");
        ShouldBeWhole(run);
    }

    [Fact]
    public async Task Mps_IsReadBackToTheSameOptimum()
    {
        string file = Path.Combine(_folder, "together.mps");
        var (code, data) = await CommandLine.RunJsonAsync([.. Rounds, "--mps", file]);
        code.ShouldBe(ExitCode.Done);
        double value = ValueOf(data.GetProperty("regimes").EnumerateArray().Last())!.Value;
        value.ShouldBeGreaterThan(1);
        LinearSolver.SolveMps(file).ShouldBe(value, 1e-6 * value);
    }

    [Fact]
    public async Task Mps_WhereItCannotBeWritten_EndsWithFive()
    {
        var (code, _, errors) = await CommandLine.RunAsync([.. Rounds, "--mps", Path.Combine(_folder, "none", "together.mps")]);
        code.ShouldBe(ExitCode.Environment);
        errors.ShouldContain("LS051");
    }

    [Fact]
    public async Task Answer_WhereSomeAreNoAllies_SpeaksOfAlliesAndCallsTheRestABound()
    {
        var (_, data) = await CommandLine.RunJsonAsync(Rounds);
        string answer = string.Join('\n', data.GetProperty("answer").EnumerateArray().Select(line => line.GetString()));
        answer.ShouldContain("with one plan of allies and partners");
        answer.ShouldContain("nations under one plan, 5 that are no allies among them, would save");
    }

    [Fact]
    public async Task Check_HasBothValuesAndTheirDifference()
    {
        Assert.SkipUnless(SecondSolver.IsThere, "no CLP on this system");
        var (code, data) = await CommandLine.RunJsonAsync([.. Rounds, "--check"]);
        code.ShouldBe(ExitCode.Done);
        foreach (var regime in data.GetProperty("regimes").EnumerateArray())
        {
            double second = regime.GetProperty("second_usd").GetDouble();
            second.ShouldBe(ValueOf(regime)!.Value, SecondSolver.Tolerance * second, NameOf(regime));
            regime.GetProperty("second_difference").GetDouble().ShouldBeInRange(0, SecondSolver.Tolerance);
        }

        var (_, text, _) = await CommandLine.RunAsync([.. Rounds, "--check"]);
        text.ShouldContain("Second solver (CLP): 4 values");
    }

    [Fact]
    public async Task Bloc_PlansTogetherWhileOthersStayAlone()
    {
        var (code, data) = await CommandLine.RunJsonAsync([.. Rounds, "--regime", "theatre,bloc NATO"]);
        code.ShouldBe(ExitCode.Done);
        var regimes = data.GetProperty("regimes").EnumerateArray().ToDictionary(NameOf);
        regimes.Keys.ShouldBe(["alone", "theatre", "bloc NATO", "together"]);
        string[] groups = [.. regimes["bloc NATO"].GetProperty("groups").EnumerateArray().Select(group => group.GetString()!)];
        groups.Count(group => group.Contains('+', StringComparison.Ordinal)).ShouldBe(1);
        groups.ShouldContain("AUS");
        ValueOf(regimes["bloc NATO"])!.Value.ShouldBeInRange(ValueOf(regimes["together"])!.Value, ValueOf(regimes["alone"])!.Value);
    }

    [Fact]
    public async Task Bloc_ThatNobodyIsIn_IsAFinding()
    {
        var (code, _, errors) = await CommandLine.RunAsync([.. Rounds, "--regime", "bloc NATTO"]);
        code.ShouldBe(ExitCode.Input);
        errors.ShouldContain("LS214");
        errors.ShouldContain("bloc NATO");
    }

    private void ShouldBeWhole(string run)
    {
        Directory.GetFileSystemEntries(_folder).ShouldBe([run]);
        var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(run, "run.json"))).RootElement;
        foreach (var file in manifest.GetProperty("files").EnumerateArray())
        {
            File.Exists(Path.Combine(run, file.GetProperty("path").GetString()!)).ShouldBeTrue();
        }
    }

    private static string NameOf(JsonElement regime) => regime.GetProperty("regime").GetString()!;

    private static string LevelOf(JsonElement regime) => regime.GetProperty("level").GetString()!;

    private static double? ValueOf(JsonElement regime) =>
        regime.GetProperty("shortage_cost_usd") is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;
}
