using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests.Models;

/// <summary>Two models are compared by what they say, not by how their files say it.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly SmallModel _model = new();

    public void Dispose() => _model.Dispose();

    [Fact]
    public async Task Diff_OfShuffledRowsAndColumns_IsNothing()
    {
        string copy = _model.Copy("copy");
        _model.Write("items.csv", "unit,id,kind\n\"each\",shell,munition\nt,ore,material\n");
        var (code, output, _) = await CommandLine.RunAsync("model", "diff", _model.Folder, copy);
        code.ShouldBe(ExitCode.Done);
        output.ShouldBe("The models are the same.\n");
    }

    [Fact]
    public async Task Diff_NamesChangedAddedAndRemovedRows()
    {
        string copy = _model.Copy("copy");
        _model.Replace("contracts.csv", "c2,plant,front,shell,1,1,S1", "c2,plant,front,shell,2,1,S1")
            .Replace("contracts.csv", "c3,pit,other,ore,1,1,S1\n", "")
            .Replace("items.csv", "ore,", "coal,material,t\nore,");
        var (code, output, _) = await CommandLine.RunAsync("model", "diff", copy, _model.Folder);
        code.ShouldBe(ExitCode.No);
        output.ShouldBe(
            "contracts\n"
            + "  ~ c2 quantity_per_week: 1 → 2\n"
            + "  − c3: supplier pit, customer other, item ore, quantity_per_week 1, rank 1, transit_weeks 1, source S1\n"
            + "items\n"
            + "  + coal: kind material, unit t\n"
            + "\n1 rows changed, 1 added, 1 removed\n");
    }

    [Fact]
    public async Task Diff_OfNoteOfSeveralLines_StaysOnOneLine()
    {
        string copy = _model.Copy("copy");
        _model.Write("items.csv", "id,kind,unit,note\nshell,munition,each,\"one\r\ntwo\"\nore,material,t,\n");
        var (_, output, _) = await CommandLine.RunAsync("model", "diff", copy, _model.Folder);
        output.ShouldBe("items\n  ~ shell note: nothing → one\\ntwo\n\n1 rows changed, 0 added, 0 removed\n");
    }

    [Fact]
    public async Task Diff_AsJson_ListsCells()
    {
        string copy = _model.Copy("copy");
        _model.Replace("demands.csv", "shell,10,", "shell,12,").Write("datapackage.json", "{\"title\":\"other\"}");
        var (code, data) = await CommandLine.RunJsonAsync("model", "diff", copy, _model.Folder);
        code.ShouldBe(ExitCode.No);
        var changes = data.GetProperty("changes");
        changes[0].GetProperty("table").GetString().ShouldBe("datapackage");
        changes[1].GetProperty("key").GetString().ShouldBe("need");
        changes[1].GetProperty("kind").GetString().ShouldBe("changed");
        changes[1].GetProperty("cells")[0].GetProperty("to").GetString().ShouldBe("12");
    }

    [Fact]
    public async Task Diff_OfBrokenModel_SaysWhatIsWrong()
    {
        string copy = _model.Copy("copy");
        _model.Replace("contracts.csv", "plant,ore", "plant,oar");
        var (code, output, errors) = await CommandLine.RunAsync("model", "diff", copy, _model.Folder);
        code.ShouldBe(ExitCode.Input);
        output.ShouldBeEmpty();
        errors.ShouldContain("LS015 contracts.csv:2 item");
    }
}
