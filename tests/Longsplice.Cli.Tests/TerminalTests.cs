using Longsplice.Runs;
using Longsplice.Testing;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests;

/// <summary>The answer on terminals of several widths, as reviewed text.</summary>
public sealed class TerminalTests
{
    [Theory]
    [InlineData("chain-outage", 100)]
    [InlineData("chain-outage", 60)]
    [InlineData("scarcest-component", 100)]
    [InlineData("scarcest-component", 80)]
    [InlineData("complete-rounds", 100)]
    public async Task Stress_AtAWidth_IsAsReviewed(string example, int width)
    {
        string output = await AnswerAsync(example, "--width", $"{width}");
        Snapshot.Match($"terminal-{example}-{width}.txt", output);
    }

    [Fact]
    public async Task Stress_InAscii_IsAsReviewedAndAscii()
    {
        string output = await AnswerAsync("scarcest-component", "--ascii");
        output.ShouldAllBe(mark => mark < 128);
        Snapshot.Match("terminal-scarcest-component-ascii.txt", output);
    }

    [Fact]
    public async Task Stress_InColour_AddsColourOnly()
    {
        string plain = await AnswerAsync("scarcest-component");
        string coloured = await AnswerAsync("scarcest-component", "--color", "always");
        coloured.ShouldContain("\u001b[1;38;5;166mA");
        WithoutColour(coloured).ShouldBe(plain);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(80)]
    [InlineData(60)]
    public async Task Stress_AtAWidth_KeepsToIt(int width)
    {
        string output = await AnswerAsync("scarcest-component", "--width", $"{width}");
        string[] table = output[output.IndexOf("What is short", StringComparison.Ordinal)..].Split('\n');
        table.ShouldAllBe(line => line.Length <= width || line.StartsWith("model", StringComparison.Ordinal));
        output.Contains('▁', StringComparison.Ordinal).ShouldBe(width == 100);
    }

    [Theory]
    [InlineData("59")]
    [InlineData("101")]
    public async Task Stress_AtAnImpossibleWidth_IsAUsageError(string width)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        (await Shell.RunAsync(["stress", "a", "b", "--width", width], output, errors)).ShouldBe(ExitCode.Usage);
        errors.ToString().ShouldContain("--width takes 60 to 100.");
    }

    private static async Task<string> AnswerAsync(string example, params string[] options)
    {
        string folder = Path.Combine(CommandLine.Root, "examples", example);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int code = await Shell.RunAsync(["stress", folder, Path.Combine(folder, "scenario.yaml"), .. options], output, errors);
        code.ShouldBe(ExitCode.Done, errors.ToString());
        string[] lines = output.ToString().Split('\n');
        return string.Join('\n', lines.Skip(1).Where(line => !line.Contains("scenario ", StringComparison.Ordinal)));
    }

    private static string WithoutColour(string text)
    {
        while (text.IndexOf('\u001b', StringComparison.Ordinal) is >= 0 and var at)
        {
            text = text.Remove(at, text.IndexOf('m', at) - at + 1);
        }

        return text;
    }
}
