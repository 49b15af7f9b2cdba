using System.Text.Json;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests;

/// <summary>The command line as a person or a program sees it: text, JSON, exit codes.</summary>
public sealed class CommandLineTests
{
    private static readonly string Example = Path.Combine(CommandLine.Root, "examples", "chain-outage");

    private static string ScenarioFile => Path.Combine(Example, "scenario.yaml");

    [Fact]
    public async Task Stress_AsText_AnswersFirstAndFitsTheWidth()
    {
        var (code, output, _) = await RunAsync("stress", Example, ScenarioFile, "--color", "never");
        code.ShouldBe(ExitCode.Done);
        output.ShouldContain("First to run out: shell, front");
        output.ShouldContain("Why ");
        output.Split('\n').Skip(1).ShouldAllBe(line => line.Length <= 100);
    }

    [Fact]
    public async Task Stress_InAscii_HasNoBlockCharacters()
    {
        var (_, output, _) = await RunAsync("stress", Example, ScenarioFile, "--ascii", "--color", "never");
        output.ShouldNotContain("█");
        output.ShouldNotContain("▁");
    }

    [Fact]
    public async Task Stress_AsJson_IsOneObjectInTheEnvelope()
    {
        var (code, output, _) = await RunAsync("stress", Example, ScenarioFile, "--json");
        code.ShouldBe(ExitCode.Done);
        var json = JsonDocument.Parse(output).RootElement;
        json.GetProperty("ok").GetBoolean().ShouldBeTrue();
        json.GetProperty("exit_code").GetInt32().ShouldBe(0);
        var data = json.GetProperty("data");
        data.GetProperty("answer").GetArrayLength().ShouldBeInRange(2, 10);
        data.GetProperty("first_out")[0].GetProperty("demand").GetString().ShouldBe("need");
        data.GetProperty("totals").EnumerateArray().Last().GetProperty("short").GetDouble().ShouldBe(20);
        data.GetProperty("unknown_count").GetInt32().ShouldBe(0);
        output.ShouldNotContain("NaN");
    }

    [Theory]
    [InlineData(2, "stress")]
    [InlineData(2, "strss")]
    [InlineData(2, "stress", "a", "b", "--weeks", "0")]
    [InlineData(2, "stress", "a", "b", "--policy", "natonal")]
    [InlineData(2, "stress", "a", "b", "--policy", "1")]
    [InlineData(2, "model", "convert", "a", "b", "--form", "pdf")]
    [InlineData(5, "stress", "no-such-model", "no-such-scenario.yaml")]
    [InlineData(5, "model", "check", "no-such-model")]
    [InlineData(5, "verify", "no-such-run")]
    [InlineData(2, "policies", "a", "b", "--hoard", "4,x")]
    [InlineData(5, "policies", "no-such-model", "no-such-scenario.yaml")]
    [InlineData(0, "--help")]
    [InlineData(0, "model", "schema", "lanes")]
    [InlineData(3, "model", "schema", "lannes")]
    public async Task Command_EndsWithItsExitCode(int expected, params string[] args)
    {
        var (code, _, errors) = await RunAsync(args);
        code.ShouldBe(expected);
        errors.ShouldNotContain("   at ");
        errors.ShouldNotContain("Longsplice.Model.");
    }

    [Fact]
    public async Task ModelCheck_AsJson_CountsRowsAndSources()
    {
        var (code, output, _) = await RunAsync("model", "check", Example, "--json");
        code.ShouldBe(ExitCode.Done);
        var data = JsonDocument.Parse(output).RootElement.GetProperty("data");
        data.GetProperty("tables").GetProperty("recipes").GetInt32().ShouldBe(2);
        data.GetProperty("sources").GetProperty("synthetic").GetInt32().ShouldBeGreaterThan(0);
        data.GetProperty("model_hash").GetString()!.Length.ShouldBe(64);
    }

    [Fact]
    public async Task ScenarioTimeline_DrawsEveryEvent()
    {
        var (code, output, _) = await RunAsync("scenario", "timeline", Example, ScenarioFile);
        code.ShouldBe(ExitCode.Done);
        output.ShouldContain("3–7");
    }

    private static Task<(int Code, string Output, string Errors)> RunAsync(params string[] args) =>
        CommandLine.RunAsync(args);
}
