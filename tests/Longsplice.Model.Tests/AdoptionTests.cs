using Longsplice.Model.Checks;
using Longsplice.Model.Scenarios;
using Shouldly;
using Xunit;

namespace Longsplice.Model.Tests;

/// <summary>Options are adopted with all that they need: other options, an open licence, a qualified substitute.</summary>
public sealed class AdoptionTests : IDisposable
{
    private readonly ModelFixture _model = new();

    public AdoptionTests()
    {
        _model.Write("items.csv", "id,kind,unit\nore,material,t\nscrap,material,t\nshell,munition,each\n");
        _model.Write("recipes.csv", "id,site,item,capacity_per_week,source\ndig,mill,ore,50,S1\nmelt,mill,scrap,50,S1\nmake,plant,shell,20,S1\n");
        _model.Write(
            "contracts.csv",
            "id,supplier,customer,item,quantity_per_week,transit_weeks,source\nc1,mill,plant,ore,1,2,S1\nc2,plant,front,shell,1,1,S1\n"
            + "more,mill,plant,scrap,0,2,S1\n");
        _model.Write("licences.csv", "id,exporter,importer,items,status\nban,BBB,AAA,scrap,denied\n");
        _model.Write("substitutes.csv", "item,stands_in_for,status,certification_weeks,source\nscrap,ore,no,4,S1\n");
        _model.Write(
            "options.csv",
            "id,kind,target,amount,cost_musd,lead_weeks,needs,source\nlicence,licence,ban,,1,0,,S1\ntest,substitute,scrap/ore,,1,,,S1\n"
            + "heap,stock,plant/scrap,50,1,0,,S1\nship,contract,more,0.5,1,0,,S1\nline,capacity,make,5,1,0,,S1\nstaff,capacity,make,5,1,0,line,S1\n");
    }

    [Theory]
    [InlineData("staff", "LS161", "event a0: staff without line")]
    [InlineData("staff@2 line@3", "LS161", "event a0: staff in week 2, line in week 3")]
    [InlineData("ship test", "LS162", "event a0: ship, which licence ban denies")]
    [InlineData("ship licence", "LS163", "event a0: ship, and scrap/ore is not qualified")]
    [InlineData("heap", "LS163", "event a0: heap, and scrap/ore is not qualified")]
    public void Adoption_WithoutWhatItNeeds_IsFound(string adopted, string code, string found)
    {
        var finding = Findings(adopted).ShouldHaveSingleItem();
        (finding.Code, finding.Found, finding.File, finding.Row).ShouldBe((code, found, "scenario.yaml", 4));
    }

    [Theory]
    [InlineData("line staff")]
    [InlineData("line@2 staff@5")]
    [InlineData("ship licence test")]
    [InlineData("heap test")]
    [InlineData("line")]
    public void Adoption_WithAllThatItNeeds_IsSound(string adopted) => Findings(adopted).ShouldBeEmpty();

    [Fact]
    public void Adoption_OfAContractThatAnEventOpens_IsSound() =>
        Findings("ship test", "  - {id: open, kind: licence, licence: ban, status: open}\n").ShouldBeEmpty();

    public void Dispose() => _model.Dispose();

    private List<Finding> Findings(string adopted, string more = "")
    {
        string[] events = [.. adopted.Split(' ').Select((option, number) => (Words: option.Split('@'), number)).Select(one =>
            $"  - {{id: a{one.number}, kind: adopt, option: {one.Words[0]}, from: {one.Words.ElementAtOrDefault(1) ?? "1"}}}\n")];
        var folder = Directory.CreateTempSubdirectory("longsplice-adoption-");
        string path = Path.Combine(folder.FullName, "scenario.yaml");
        File.WriteAllText(path, $"start: 2027-01-25\nweeks: 20\nevents:\n{string.Concat(events)}{more}");
        var scenario = ScenarioFile.Load(path).Value.ShouldNotBeNull();
        folder.Delete(recursive: true);
        return [.. ScenarioChecks.Run(scenario, _model.Load().Value.ShouldNotBeNull(), "scenario.yaml")];
    }
}
