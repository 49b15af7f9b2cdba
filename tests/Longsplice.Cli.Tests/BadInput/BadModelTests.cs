using Longsplice.Cli.Tests.Models;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests.BadInput;

/// <summary>Bad tables through the command line: the finding with its place, the exit code, and nothing left behind.</summary>
public sealed class BadModelTests
{
    private const string Scenario = "start: 2027-01-04\nweeks: 9\n";

    [Theory]
    [InlineData("missing column", "nations.csv", "id\nAAA\nBBB\nCCC\n", "LS002", 1, "theatre")]
    [InlineData("unknown column", "nations.csv", "id,theatre,contnent\nAAA,EA,x\nBBB,IP,x\nCCC,EA,x\n", "LS003", 1, "contnent")]
    [InlineData("duplicate column", "nations.csv", "id,theatre,id\nAAA,EA,AAA\n", "LS004", 1, "id")]
    [InlineData("date mangled by a spreadsheet", "demands.csv", "id,site,item,quantity_per_week,from,unmet\nneed,front,shell,10,3/4/2027,backlog\n", "LS006", 2, "from")]
    [InlineData("not a number", "stocks.csv", "site,item,quantity\nfront,shell,NaN\n", "LS006", 2, "quantity")]
    [InlineData("beyond all numbers", "stocks.csv", "site,item,quantity\nfront,shell,1e308\n", "LS006", 2, "quantity")]
    [InlineData("negative stock", "stocks.csv", "site,item,quantity\nfront,shell,-1\n", "LS007", 2, "quantity")]
    [InlineData("lane to its own start", "lanes.csv", "id,from,to,mode,transit_days\nl1,mine,mine,sea,3\n", "LS016", 2, "to")]
    [InlineData("ids that differ in case", "nations.csv", "id,theatre\nAAA,EA\nBBB,IP\nCCC,EA\nccc,EA\n", "LS013", 5, "id")]
    [InlineData("ids that differ by a letter that looks alike", "nations.csv", "id,theatre\nAAA,EA\nBBB,IP\nCCC,EA\nССС,EA\n", "LS013", 5, "id")]
    [InlineData("unknown id", "nations.csv", "id,theatre\nAAA,EA\nBBB,IPP\nCCC,EA\n", "LS015", 3, "theatre")]
    [InlineData("quote that is not closed", "nations.csv", "id,theatre\n\"AAA,EA\nBBB,IP\n", "LS010", 2, "")]
    [InlineData("empty file", "nations.csv", "", "LS011", 0, "")]
    public async Task Stress_OnABadTable_SaysWhereAndLeavesNothing(
        string what, string table, string text, string code, int row, string column)
    {
        using var model = new SmallModel().Write(table, text);
        await Refused.AsInput(Stress(model), Refused.Line(code, table, row, column), model.File("run"), what);
    }

    [Fact]
    public async Task Stress_OnALoopThatNeedsMoreThanItMakes_SaysSo()
    {
        using var model = new SmallModel();
        model.Write("recipes.csv", model.Read("recipes.csv") + "melt,plant,ore,50,S1,\n")
            .Write("recipe_inputs.csv", "recipe,item,quantity,source\nmake,ore,2,S2\nmelt,shell,2,S2\n");
        await Refused.AsInput(Stress(model), "LS018 ", model.File("run"), "gain loop");
    }

    /// <summary>What a file holds moves no cursor and rings no bell.</summary>
    [Fact]
    public async Task Stress_OnControlCharacters_ShowsThemAsMarks()
    {
        using var model = new SmallModel().Write("nations.csv", "id,the\u001b[2Jatre\0\nAAA,EA\n");
        string said = await Refused.AsInput(Stress(model), "LS003 nations.csv:1", model.File("run"), "controls");
        said.ShouldContain("the\uFFFD[2Jatre\uFFFD");
    }

    /// <summary>A hostile reader wants all of them, not the first.</summary>
    [Fact]
    public async Task Stress_OnManyBadTables_FindsAllAtOnce()
    {
        using var model = new SmallModel()
            .Write("nations.csv", "id,theatre\nAAA,EA\nBBB,XX\nCCC,EA\n")
            .Write("stocks.csv", "site,item,quantity\nfront,shell,-1\n")
            .Write("sites.csv", "id,nation,kind\nfront,AAA,frnt\nmine,BBB,mine\nother,CCC,plant\npit,CCC,mine\nplant,AAA,plant\n");
        string said = await Refused.AsInput(Stress(model), "LS015 nations.csv:3 theatre", model.File("run"), "many");
        said.ShouldContain("LS007 stocks.csv:2 quantity");
        said.ShouldContain("LS006 sites.csv:2 kind");
    }

    [Fact]
    public async Task Check_OfAnIdAsSpreadsheetsMangleThem_Warns()
    {
        using var model = new SmallModel();
        model.Write("nations.csv", model.Read("nations.csv") + "1E5,EA\n");
        var (code, output, errors) = await CommandLine.RunAsync("model", "check", model.Folder);
        code.ShouldBe(ExitCode.Done);
        (output + errors).ShouldContain("warning LS037 nations.csv:5 id: found 1E5");
    }

    [Fact]
    public async Task Check_OfADemandNothingCanServe_Warns()
    {
        using var model = new SmallModel();
        model.Write("demands.csv", model.Read("demands.csv") + "lone,mine,shell,10,100,backlog,S1\n");
        var (code, output, errors) = await CommandLine.RunAsync("model", "check", model.Folder);
        code.ShouldBe(ExitCode.Done);
        (output + errors).ShouldContain("warning LS030 demands.csv:3 site");
    }

    [Fact]
    public async Task Check_OfAReserveAboveItsStock_Warns()
    {
        using var model = new SmallModel().Write("stocks.csv", "site,item,quantity,reserve\nfront,shell,5,50\n");
        var (code, output, errors) = await CommandLine.RunAsync("model", "check", model.Folder);
        code.ShouldBe(ExitCode.Done);
        (output + errors).ShouldContain("warning LS160 stocks.csv:2 reserve: found 50");
    }

    [Fact]
    public async Task Check_OfASingleTable_AsksForItsFolder()
    {
        using var model = new SmallModel();
        var (code, _, errors) = await CommandLine.RunAsync("model", "check", Path.Combine(model.Folder, "sites.csv"));
        code.ShouldBe(ExitCode.Input);
        errors.ShouldContain("found a single table; expected the folder");
    }

    /// <summary>What spreadsheets put around good data is no fault of the data.</summary>
    [Fact]
    public async Task Stress_OnTablesWithBomCrlfAndQuotedNewlines_Runs()
    {
        using var model = new SmallModel();
        model.Write("theatres.csv", "\uFEFFid,name\r\nEA,\"Euro-\nAtlantic\"\r\nIP,\"Indo,\r\nPacific\"\r\n");
        var (code, _, errors) = await CommandLine.RunAsync(Stress(model));
        code.ShouldBe(ExitCode.Done, errors);
        Directory.Exists(model.File("run")).ShouldBeTrue();
    }

    private static string[] Stress(SmallModel model)
    {
        File.WriteAllText(model.File("scenario.yaml"), Scenario);
        return ["stress", model.Folder, model.File("scenario.yaml"), "--out", model.File("run")];
    }
}
