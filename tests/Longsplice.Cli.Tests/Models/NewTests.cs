using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests.Models;

/// <summary>A new model is sound from the first minute: begun from a question, or cut out of another.</summary>
public sealed class NewTests : IDisposable
{
    private readonly SmallModel _model = new();
    private readonly string _new;

    public NewTests() => _new = _model.File("new");

    public void Dispose() => _model.Dispose();

    [Fact]
    public async Task New_FromAQuestion_IsSoundAndHasEveryTable()
    {
        var (code, data) = await CommandLine.RunJsonAsync("model", "new", _new, "--items", "shell,round", "--nations", "POL=EA,JPN=IP");
        code.ShouldBe(ExitCode.Done);
        data.GetProperty("unknown").GetProperty("total").GetInt32().ShouldBeGreaterThan(0);
        (await CommandLine.RunAsync("model", "check", _new)).Code.ShouldBe(ExitCode.Done);
        File.ReadAllLines(Path.Combine(_new, "lanes.csv")).Length.ShouldBe(1);
        File.ReadAllText(Path.Combine(_new, "nations.csv")).ShouldContain("POL,,EA,");
        File.ReadAllText(Path.Combine(_new, "recipes.csv")).ShouldContain("POL_plant.shell,POL_plant,shell,,,unknown,");
        File.ReadAllText(Path.Combine(_new, "README.md")).ShouldContain("`recipes.capacity_per_week`: 4");
    }

    [Theory]
    [InlineData("rounds155", "round", "POL")]
    [InlineData("reference", "gmlrs", "UKR")]
    public async Task New_CutOutOfAModel_HoldsTheWholeChainAndListsWhatItSevers(string model, string item, string nation)
    {
        string whole = Path.Combine(CommandLine.Rounds155, "..", model);
        var (code, data) = await CommandLine.RunJsonAsync("model", "new", _new, "--items", item, "--nations", nation, "--from", whole);
        code.ShouldBe(ExitCode.Done);
        data.GetProperty("tables").GetProperty("demands").GetInt32().ShouldBe(1);
        var severed = data.GetProperty("severed").EnumerateArray().ToArray();
        severed.ShouldContain(link => link.GetProperty("table").GetString() == "contracts");
        File.ReadAllLines(Path.Combine(_new, "severed.csv")).Length.ShouldBe(severed.Length + 1);
        (await CommandLine.RunAsync("model", "check", _new)).Code.ShouldBe(ExitCode.Done);
        var (_, described) = await CommandLine.RunJsonAsync("model", "describe", _new);
        described.GetProperty("gaps").GetProperty("unserved_demands").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task New_CutOfEverything_IsTheModelItself()
    {
        await CommandLine.RunAsync("model", "new", _new, "--items", "shell", "--nations", "AAA", "--from", _model.Folder, "--name", "small");
        var (_, output, _) = await CommandLine.RunAsync("model", "diff", _model.Folder, _new);
        output.ShouldNotContain("  ~");
        output.ShouldNotContain("  +");
        output.ShouldContain("− dig2");
        output.ShouldContain("− CCC");
        output.ShouldNotContain("− dig:");
    }

    [Fact]
    public async Task New_OfWhatTheModelDoesNotHave_NamesTheNearest()
    {
        var (code, _, errors) = await CommandLine.RunAsync(
            "model", "new", _new, "--items", "shel", "--nations", "AAB", "--from", _model.Folder);
        code.ShouldBe(ExitCode.Input);
        errors.ShouldContain("Did you mean 'shell'?");
        errors.ShouldContain("Did you mean 'AAA'?");
        Directory.Exists(_new).ShouldBeFalse();
    }

    [Fact]
    public async Task New_WhereNobodyWantsTheItem_SaysSo()
    {
        var (code, _, errors) = await CommandLine.RunAsync(
            "model", "new", _new, "--items", "shell", "--nations", "BBB", "--from", _model.Folder);
        code.ShouldBe(ExitCode.Input);
        errors.ShouldContain("LS095");
    }

    [Fact]
    public async Task New_IntoAFolderWithFiles_OverwritesNothing()
    {
        string before = _model.Read("items.csv");
        var (code, _, errors) = await CommandLine.RunAsync("model", "new", _model.Folder, "--items", "a", "--nations", "B");
        code.ShouldBe(ExitCode.Input);
        errors.ShouldContain("LS097");
        _model.Read("items.csv").ShouldBe(before);
    }

    [Fact]
    public async Task New_WithIdsThatCannotBe_SaysSo()
    {
        var (code, _, errors) = await CommandLine.RunAsync("model", "new", _new, "--items", "a/b", "--nations", "B");
        code.ShouldBe(ExitCode.Input);
        errors.ShouldContain("LS014");
        Directory.Exists(_new).ShouldBeFalse();
    }
}
