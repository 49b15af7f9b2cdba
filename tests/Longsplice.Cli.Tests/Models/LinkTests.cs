using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests.Models;

/// <summary>Links are proposed, and nothing changes until a person accepts them.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly SmallModel _model = new();
    private readonly string _file;

    public LinkTests() => _file = _model.File("links.csv");

    public void Dispose() => _model.Dispose();

    [Fact]
    public async Task Link_ProposesASecondSourceForPointsOnOneContract()
    {
        var (code, data) = await CommandLine.RunJsonAsync("model", "link", _model.Folder);
        code.ShouldBe(ExitCode.Done);
        var contracts = data.GetProperty("contracts").EnumerateArray()
            .ToDictionary(row => row.GetProperty("id").GetString()!, row => row.GetProperty("reason").GetString());
        contracts.Keys.ShouldBe(["other>front.shell", "pit>plant.ore"]);
        contracts["other>front.shell"].ShouldBe("second source: only plant supplies it");
    }

    [Fact]
    public async Task Link_WhereNoLaneLeads_ProposesOneWithDaysOfTheGreatCircle()
    {
        var (_, data) = await CommandLine.RunJsonAsync("model", "link", _model.Folder);
        var lane = data.GetProperty("lanes").EnumerateArray().Single(row => row.GetProperty("id").GetString() == "pit-plant");
        // 48N 3E to 50N 20E: 1,253 km; × 1.3 at 622 km a day and 4 days of handling.
        lane.GetProperty("transit_days").GetDouble().ShouldBe(7);
    }

    [Fact]
    public async Task Link_ThroughADeniedLicence_IsNeverProposed()
    {
        _model.Write("licences.csv", "id,exporter,importer,items,status\nno,CCC,,shell,denied\n");
        var (_, data) = await CommandLine.RunJsonAsync("model", "link", _model.Folder);
        data.GetProperty("contracts").EnumerateArray().Select(row => row.GetProperty("id").GetString()).ShouldBe(["pit>plant.ore"]);
        data.GetProperty("left")[0].GetProperty("reason").GetString()!.ShouldContain("every transfer from those who have it is denied");
    }

    [Fact]
    public async Task Link_AcceptedForAnUnservedDemand_MakesItServable()
    {
        _model.Replace("contracts.csv", "c2,plant,front,shell,1,1,S1\n", "").Replace("stocks.csv", "front,shell,2,S1\n", "");
        (await Unserved()).ShouldBe(1);
        string before = _model.Copy("before");
        await CommandLine.RunAsync("model", "link", _model.Folder, "--out", _file);
        (await CommandLine.RunAsync("model", "diff", before, _model.Folder)).Code.ShouldBe(ExitCode.Done);

        var (code, output, errors) = await CommandLine.RunAsync("model", "link", _model.Folder, "--accept", _file, "--today", "2026-11-26");
        code.ShouldBe(ExitCode.Done, errors);
        output.ShouldContain("Accepted: ");
        (await Unserved()).ShouldBe(0);
        _model.Read("sources.csv").ShouldContain("ASSUMED-LINK,Link proposed by 'longsplice model link' and accepted,,2026-11-26,assumed,,\n");
        (await CommandLine.RunAsync("model", "check", _model.Folder)).Code.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Accept_LeavesTheOtherCellsOfAFileAsTheyWere()
    {
        _model.Write("contracts.csv", "supplier,id,customer,item,transit_weeks,quantity_per_week,source\nplant,c2,front,shell,1.0,\"1\",S1\nmine,c1,plant,ore,2,1e0,S1\n");
        await CommandLine.RunAsync("model", "link", _model.Folder, "--out", _file);
        await CommandLine.RunAsync("model", "link", _model.Folder, "--accept", _file);
        string[] lines = _model.Read("contracts.csv").Split('\n');
        lines[0].ShouldStartWith("supplier,id,customer,item,transit_weeks,quantity_per_week,source,rank");
        lines[1].ShouldStartWith("plant,c2,front,shell,1.0,1,S1,");
        lines[2].ShouldStartWith("mine,c1,plant,ore,2,1e0,S1,");
        lines[3].ShouldStartWith("pit,pit>plant.ore,plant,ore,,,ASSUMED-LINK,2,");
    }

    [Fact]
    public async Task Accept_OfRowsThatCannotBe_SaysAllOfThemAndChangesNothing()
    {
        _model.Write("licences.csv", "id,exporter,importer,items,status\nno,BBB,AAA,shell,denied\n");
        string before = _model.Copy("before");
        await File.WriteAllTextAsync(_file, "table,id,supplier,customer,item,rank,transit_weeks\ncontracts,c1,mine,plant,ore,2,1\ncontracts,x,nowhere,plant,ore,2,1\ncontracts,y,mine,plant,ore,9,1\nlans,z,,,,,\n", TestContext.Current.CancellationToken);
        var (code, _, errors) = await CommandLine.RunAsync("model", "link", _model.Folder, "--accept", _file);
        code.ShouldBe(ExitCode.Input);
        errors.ShouldContain("LS007 links.csv:4 rank");
        errors.ShouldContain("LS006 links.csv:5 table");
        await File.WriteAllTextAsync(_file, "table,id,supplier,customer,item,rank,transit_weeks\ncontracts,c1,mine,plant,ore,2,1\ncontracts,x,nowhere,plant,ore,2,1\n", TestContext.Current.CancellationToken);
        (_, _, errors) = await CommandLine.RunAsync("model", "link", _model.Folder, "--accept", _file);
        errors.ShouldContain("LS012 links.csv:2 id");
        errors.ShouldContain("LS015 links.csv:3 supplier");
        await File.WriteAllTextAsync(_file, "table,id,supplier,customer,item,rank,transit_weeks\ncontracts,x,mine,front,shell,2,1\n", TestContext.Current.CancellationToken);
        (_, _, errors) = await CommandLine.RunAsync("model", "link", _model.Folder, "--accept", _file);
        errors.ShouldContain("LS096 links.csv:2 customer");
        (await CommandLine.RunAsync("model", "diff", before, _model.Folder)).Code.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Link_WithOutAndAccept_IsAWrongCommandLine() =>
        (await CommandLine.RunAsync("model", "link", _model.Folder, "--out", "a", "--accept", "b")).Code.ShouldBe(ExitCode.Usage);

    private async Task<int> Unserved()
    {
        var (_, data) = await CommandLine.RunJsonAsync("model", "describe", _model.Folder);
        return data.GetProperty("gaps").GetProperty("unserved_demands").GetArrayLength();
    }
}
