using Longsplice.Model.Files;
using Shouldly;
using Xunit;

namespace Longsplice.Model.Tests;

/// <summary>Every kind of bad table gives its finding, with file, row and column.</summary>
public sealed class FindingTests
{
    [Fact]
    public void Load_OfSoundModel_FindsNothing()
    {
        using var model = new ModelFixture();
        model.Load().Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("options.csv", "id,kind,target,amount\no,capacity,dgi,5\n", "LS124", 2, "target")]
    [InlineData("options.csv", "id,kind,target,amount\no,stock,plant,5\n", "LS124", 2, "target")]
    [InlineData("options.csv", "id,kind,target,amount\no,contract,c1,0.5\n", "LS124", 2, "target")]
    [InlineData("options.csv", "id,kind,target\no,capacity,dig\n", "LS125", 2, "amount")]
    [InlineData("options.csv", "id,kind,target,amount,programme\no,capacity,dig,5,p\n", "LS015", 2, "programme")]
    [InlineData("site_services.csv", "site,service\nplant,grid\n", "LS015", 2, "service")]
    [InlineData("substitutes.csv", "item,stands_in_for,ratio\nore,ore,1\n", "LS128", 2, "stands_in_for")]
    [InlineData("substitutes.csv", "item,stands_in_for,ratio\nore,shell,0\n", "LS007", 2, "ratio")]
    [InlineData("nations.csv", "id,theatre\nAAA,EA\nBBB,XX\n", "LS015", 3, "theatre")]
    [InlineData("nations.csv", "id,theater\nAAA,EA\n", "LS003", 1, "theater")]
    [InlineData("nations.csv", "id,theater\nAAA,EA\n", "LS002", 1, "theatre")]
    [InlineData("nations.csv", "id,theatre,id\nAAA,EA,AAA\n", "LS004", 1, "id")]
    [InlineData("nations.csv", "id,theatre\nAAA,EA\nBBB,\n", "LS005", 3, "theatre")]
    [InlineData("nations.csv", "id,theatre\nAAA,EA\nBBB,IP\nBBB,IP\n", "LS012", 4, "id")]
    [InlineData("nations.csv", "id,theatre\nAAA,EA\nBBB,IP\nbbb,IP\n", "LS013", 4, "id")]
    [InlineData("nations.csv", "id,theatre\nAAA,EA\nBBB,IP\nВВВ,IP\n", "LS013", 4, "id")]
    [InlineData("nations.csv", "id,theatre\nAAA,EA\nBBB,IP\nC/D,IP\n", "LS014", 4, "id")]
    [InlineData("nations.csv", "id,theatre\nAAA,EA\nBBB,IP\n1E5,IP\n", "LS037", 4, "id")]
    [InlineData("nations.csv", "id,theatre\nAAA,EA\nBBB,IP,x\n", "LS008", 3, "")]
    [InlineData("nations.csv", "id,theatre\n\"AAA,EA\nBBB,IP\n", "LS010", 2, "")]
    [InlineData("nations.csv", "", "LS011", 0, "")]
    [InlineData("sites.csv", "id,nation,kind\nfront,AAA,frnt\nmill,BBB,mine\nplant,AAA,plant\n", "LS006", 2, "kind")]
    [InlineData("sites.csv", "id,nation,kind,latitude\nfront,AAA,front,91\nmill,BBB,mine,\nplant,AAA,plant,\n", "LS007", 2, "latitude")]
    [InlineData("stocks.csv", "site,item,quantity\nfront,shell,-1\n", "LS007", 2, "quantity")]
    [InlineData("stocks.csv", "site,item,quantity\nfront,shell,NaN\n", "LS006", 2, "quantity")]
    [InlineData("stocks.csv", "site,item,quantity\nfront,shell,1e308\n", "LS006", 2, "quantity")]
    [InlineData("stocks.csv", "site,item,quantity,cover_weeks\nfront,shell,1,2\n", "LS031", 2, "cover_weeks")]
    [InlineData("demands.csv", "id,site,item,quantity_per_week,from,shortage_cost_usd,unmet\nneed,front,shell,10,3/4/2027,1,backlog\n", "LS006", 2, "from")]
    [InlineData("demands.csv", "id,site,item,quantity_per_week,unmet\nneed,front,shell,10,backlog\n", "LS034", 2, "shortage_cost_usd")]
    [InlineData("demands.csv", "id,site,item,quantity_per_week,shortage_cost_usd,unmet\nneed,mill,shell,10,1,backlog\n", "LS030", 2, "site")]
    [InlineData("contracts.csv", "id,supplier,customer,item,quantity_per_week,transit_weeks\nc1,mill,mill,ore,1,2\n", "LS016", 2, "customer")]
    [InlineData("contracts.csv", "id,supplier,customer,item,quantity_per_week\nc1,mill,plant,ore,1\n", "LS017", 2, "transit_weeks")]
    [InlineData("contracts.csv", "id,supplier,customer,item,share,transit_weeks\nc1,mill,plant,ore,0.7,2\nc2,plant,plant2,ore,0.7,2\n", "LS015", 3, "customer")]
    [InlineData("recipes.csv", "id,site,item,capacity_per_week,surge_per_week\ndig,mill,ore,50,40\nmake,plant,shell,20,\n", "LS023", 2, "surge_per_week")]
    [InlineData("recipe_inputs.csv", "recipe,item,quantity\nmake,shell,2\n", "LS021", 2, "item")]
    [InlineData("stocks.csv", "site,item,cover_weeks,source\nfront,shell,2,S9\n", "LS033", 2, "source")]
    [InlineData("stocks.csv", "site,item,cover_weeks,source\nfront,shell,2,\n", "LS032", 2, "source")]
    [InlineData("stocks.csv", "site,item,cover_weeks,label\nfront,shell,2,SECRET\n", "LS036", 2, "label")]
    [InlineData("ranges.csv", "table,id,column,low,high\nrecipe,dig,capacity_per_week,1,2\n", "LS100", 2, "table")]
    [InlineData("ranges.csv", "table,id,column,low,high\nrecipes,dug,capacity_per_week,1,2\n", "LS100", 2, "id")]
    [InlineData("ranges.csv", "table,id,column,low,high\nrecipes,dig,capacity,1,2\n", "LS100", 2, "column")]
    [InlineData("ranges.csv", "table,id,column,low,high\nrecipes,dig,capacity_per_week,,\n", "LS101", 2, "low")]
    [InlineData("ranges.csv", "table,id,column,low,high\nrecipes,dig,capacity_per_week,60,40\n", "LS102", 2, "high")]
    [InlineData("ranges.csv", "table,id,column,low,high\nrecipes,dig,capacity_per_week,60,70\n", "LS103", 2, "low")]
    [InlineData("ranges.csv", "table,id,column,low,high\nrecipes,dig,capacity_per_week,-1,70\n", "LS007", 2, "low")]
    [InlineData("ranges.csv", "table,id,column,low,high,distribution\nrecipes,dig,capacity_per_week,1,70,normal\n", "LS006", 2, "distribution")]
    [InlineData("datapackage.json", "[", "LS040", 0, "")]
    public void Load_OfSpoiltTable_FindsIt(string file, string text, string code, int row, string column)
    {
        using var model = new ModelFixture().Write(file, text);
        model.Load().Findings.ShouldContain(finding =>
            finding.Code == code && finding.File == file && finding.Row == row && finding.Column == column);
    }

    [Fact]
    public void Load_OfLaneThatLeadsToItsOwnStart_FindsIt()
    {
        using var model = new ModelFixture().Write("lanes.csv", "id,from,to,mode,transit_days,passages,days_to_passage\nl1,mill,mill,sea,3,suez,1;2\n");
        string[] codes = [.. model.Load().Findings.Select(finding => finding.Code)];
        codes.ShouldContain("LS016");
        codes.ShouldContain("LS022");
    }

    [Fact]
    public void Load_OfTextThatIsNoUtf8_FindsIt()
    {
        using var model = new ModelFixture().WriteBytes("nations.csv", [0x69, 0x64, 0x0a, 0xff, 0xfe, 0x0a]);
        model.Load().Findings.ShouldContain(finding => finding.Code == "LS009");
    }

    [Fact]
    public void Load_WithoutNeededTable_FindsIt()
    {
        using var model = new ModelFixture().Delete("demands.csv");
        model.Load().Findings.ShouldContain(finding => finding.Code == "LS001" && finding.File == "demands.csv");
    }

    [Fact]
    public void Load_OfManyFaults_ReportsAllAtOnceInOrder()
    {
        using var model = new ModelFixture()
            .Write("nations.csv", "id,theatre\nAAA,\n")
            .Write("items.csv", "id,kind,unit\nore,stuff,t\n");
        var findings = model.Load().Findings;
        findings.Select(finding => finding.File).Distinct().Count().ShouldBeGreaterThan(1);
        findings.ShouldBe(findings.Order());
    }

    [Fact]
    public void Load_OfMisspeltId_SuggestsTheNearest()
    {
        using var model = new ModelFixture().Write("stocks.csv", "site,item,cover_weeks,source\nfrnt,shell,2,S1\n");
        model.Load().Findings.ShouldContain(finding => finding.Hint == "Did you mean 'front'?");
    }

    [Fact]
    public void Load_OfNoFolder_BlamesTheEnvironment()
    {
        var finding = ModelFiles.Load("no-such-folder").Findings.Single();
        finding.Code.ShouldBe("LS050");
        finding.IsEnvironment.ShouldBeTrue();
    }
}
