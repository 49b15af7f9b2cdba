using System.Text.Json;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests;

/// <summary>scenario diff, merge and timeline as a person or a program sees them.</summary>
public sealed class ScenarioCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-scenario-").FullName;

    [Fact]
    public async Task Diff_OfTwoScenarios_NamesEventsAndEndsWithOne()
    {
        string a = Write("a.yaml", "start: 2027-01-04\nweeks: 9\nevents:\n  - {id: x, kind: outage, site: mill}\n");
        string b = Write("b.yaml", "start: 2027-01-04\nweeks: 9\nname: a\nevents:\n  - {id: x, kind: outage, site: mill, remaining: 0.5}\n");
        (await RunAsync("scenario", "diff", a, a)).ShouldBe((ExitCode.Done, "The scenarios say the same.\n"));
        (await RunAsync("scenario", "diff", a, b)).ShouldBe((ExitCode.No, "~ event x: remaining (not said) → 0.5\n"));
        var (_, json) = await RunAsync("scenario", "diff", a, b, "--json");
        JsonDocument.Parse(json).RootElement.GetProperty("data").GetProperty("events")[0].GetProperty("change").GetString().ShouldBe("changed");
    }

    [Fact]
    public async Task Merge_WithOut_WritesANewFileOnly()
    {
        string a = Write("a.yaml", "start: 2027-01-04\nweeks: 9\n");
        string b = Write("b.yaml", "events:\n  - {id: x, kind: outage, site: mill}\n");
        string merged = Path.Combine(_folder, "merged.yaml");
        (await RunAsync("scenario", "merge", a, b, "--out", merged)).ShouldBe((ExitCode.Done, $"Written to {merged}.\n"));
        (await RunAsync("scenario", "merge", a, b, "--out", merged)).Code.ShouldBe(ExitCode.Environment);
        (await RunAsync("scenario", "merge", a, Write("c.yaml", "weeks: 3\n"))).ShouldBe(
            (ExitCode.No, "! weeks 9 → 3\n1 conflicts; nothing was written. Change one of the scenarios.\n"));
        Directory.GetFiles(_folder).Length.ShouldBe(4);
    }

    [Fact]
    public async Task Timeline_OfABuildUp_DrawsItAndWhenOptionsAreReady()
    {
        string example = Path.Combine(CommandLine.Root, "examples", "feature-build-up");
        var (_, output) = await RunAsync("scenario", "timeline", example, Path.Combine(example, "scenario.yaml"));
        output.Split('\n')[1].ShouldStartWith("build-up                        ░░░░");
        output.Split('\n')[2].ShouldContain("░█");
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Output)> RunAsync(params string[] args)
    {
        var output = new StringWriter();
        int code = await Shell.RunAsync(args, output, new StringWriter());
        return (code, output.ToString());
    }
}
