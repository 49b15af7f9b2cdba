using Longsplice.Model.Unknowns;
using Shouldly;
using Xunit;

namespace Longsplice.Model.Tests.Unknowns;

/// <summary>What rules and ranges make of unknown figures, figure by figure; every load is 10.</summary>
public sealed class UncertainModelTests
{
    private const string Recipes = "id,site,item,capacity_per_week,surge_per_week,lead_weeks,yield,runs,restart_weeks,source\n";

    [Theory]
    [InlineData("stocks.csv", "site,item,quantity,cover_weeks\nfront,shell,unknown,3\n", 0.0, 30.0, 60.0)]
    [InlineData("stocks.csv", "site,item,quantity,cover_weeks\nfront,shell,unknown,\nmill,ore,,2\nplant,ore,,5\n", 0.0, 35.0, 70.0)]
    [InlineData("stocks.csv", "site,item,quantity,cover_weeks\nfront,shell,unknown,\n", 0.0, 40.0, 80.0)]
    [InlineData("stocks.csv", "site,item,quantity,cover_weeks\nfront,shell,,unknown\n", 0.0, 4.0, 8.0)]
    [InlineData("stocks.csv", "site,item,quantity,reserve\nfront,shell,50,unknown\n", 50.0, 0.0, 0.0)]
    [InlineData("recipes.csv", Recipes + "dig,mill,ore,unknown,,,,,,\nmake,plant,shell,20,,,,,,\n", 10.0, 12.5, null)]
    [InlineData("recipes.csv", Recipes + "dig,mill,ore,unknown,11,,,,,\nmake,plant,shell,20,,,,,,\n", 10.0, 11.0, 11.0)]
    [InlineData("recipes.csv", Recipes + "dig,mill,ore,unknown,,,,full,,\nmake,plant,shell,20,,,,,,\n", 10.0, 12.5, 20.0)]
    [InlineData("recipes.csv", Recipes + "dig,mill,ore,40,unknown,,,,,\nmake,plant,shell,20,,,,,,\n", 40.0, 50.0, 80.0)]
    [InlineData("recipes.csv", Recipes + "dig,mill,ore,40,,unknown,,,,\nmake,plant,shell,20,,6,,,,\n", 8.0, 4.0, 2.0)]
    [InlineData("recipes.csv", Recipes + "dig,mill,ore,40,,unknown,,,,\ndig2,plant,ore,20,,6,,,,\nmake,plant,shell,20,,,,,,\n", 12.0, 6.0, 3.0)]
    [InlineData("recipes.csv", Recipes + "dig,mill,ore,40,,,unknown,,,\nmake,plant,shell,20,,,,,,\n", 0.8, 0.9, 1.0)]
    [InlineData("recipes.csv", Recipes + "dig,mill,ore,40,,,,,unknown,\nmake,plant,shell,20,,,,,,\n", 12.0, 4.0, 0.0)]
    [InlineData("contracts.csv", "id,supplier,customer,item,quantity_per_week,max_per_week,transit_weeks\nc1,mill,plant,ore,1,unknown,2\nc2,plant,front,shell,1,,1\n", 10.0, 12.5, null)]
    [InlineData("contracts.csv", "id,supplier,customer,item,quantity_per_week,transit_weeks\nc1,mill,plant,ore,1,unknown\nc2,plant,front,shell,1,1\n", 2.0, 1.0, 0.5)]
    [InlineData("contracts.csv", "id,supplier,customer,item,share,transit_weeks\nc1,mill,plant,ore,unknown,1\nc2,plant,front,shell,1,1\n", 1.0, 1.0, 1.0)]
    [InlineData("demands.csv", "id,site,item,quantity_per_week,unmet\nneed,front,shell,unknown,backlog\nother,plant,shell,7,lost\n", 14.0, 7.0, 3.5)]
    [InlineData("licences.csv", "id,exporter,delay_weeks\nL,BBB,unknown\n", 26.0, 12.0, 0.0)]
    [InlineData("licences.csv", "id,exporter,quota_per_year\nL,BBB,unknown\n", 10.0, 12.5, null)]
    [InlineData("sites.csv", "id,nation,kind,latitude\nfront,AAA,front,\nmill,BBB,mine,unknown\nplant,AAA,plant,\n", null, null, null)]
    public void Values_OfUnknownFigure_FollowItsRule(string file, string text, double? worse, double? best, double? better)
    {
        using var model = new ModelFixture().Write(file, text);
        var figure = Uncertain(model).Figures.ShouldHaveSingleItem();
        Shown(figure, figure.Values.Worse).ShouldBe(worse);
        Shown(figure, figure.Values.Best).ShouldBe(best);
        Shown(figure, figure.Values.Better).ShouldBe(better);
    }

    [Theory]
    [InlineData("5,10,20,", 5.0, 10.0, 20.0)]
    [InlineData("5,,200,", 5.0, 50.0, 200.0)]
    [InlineData(",10,20,uniform", 10.0, 10.0, 20.0)]
    public void Values_OfRange_Overrule(string range, double worse, double best, double better)
    {
        using var model = new ModelFixture()
            .Write("ranges.csv", $"table,id,column,low,best,high,distribution\nrecipes,dig,capacity_per_week,{range}\n");
        var figure = Uncertain(model).Figures.ShouldHaveSingleItem();
        figure.Values.ShouldBe(new CaseValues(worse, best, better));
        Uncertain(model).In(CaseName.Worse).Recipes[0].CapacityPerWeek.ShouldBe(worse);
        Uncertain(model).In(CaseName.Better).Recipes[0].CapacityPerWeek.ShouldBe(better);
    }

    [Fact]
    public void In_OfUnknownCapacityBesideOthers_PinsTheirShares()
    {
        using var model = new ModelFixture()
            .Write("recipes.csv", "id,site,item,capacity_per_week\ndig,mill,ore,50\ndig2,plant,ore,unknown\nmake,plant,shell,20\n")
            .Write("contracts.csv", "id,supplier,customer,item,quantity_per_week,transit_weeks\nc1,mill,plant,ore,30,2\nc2,plant,front,shell,1,1\n");
        foreach (var name in Enum.GetValues<CaseName>())
        {
            var resolved = Uncertain(model).In(name);
            resolved.Recipes.First(row => row.Id.Code == "dig2").Share.ShouldBe(0.5);
            resolved.Contracts.First(row => row.Id.Code == "c1").Share.ShouldBe(0.5);
            resolved.Contracts.First(row => row.Id.Code == "c2").Share.ShouldBeNull();
        }
    }

    [Fact]
    public void Load_OfUnknownQuantityWithoutShares_FindsIt()
    {
        using var model = new ModelFixture().Write("recipe_inputs.csv", "recipe,item,quantity\nmake,ore,unknown\n");
        model.Load().Findings.ShouldContain(finding => finding.Code == "LS104" && finding.Row == 2);
        model.Write("contracts.csv", "id,supplier,customer,item,share,transit_weeks\nc1,mill,plant,ore,1,2\nc2,plant,front,shell,1,1\n");
        Uncertain(model).In(CaseName.Worse).RecipeInputs[0].Quantity.ShouldBe(1);
    }

    [Fact]
    public void Load_OfUnknownDemandAlone_AsksForARange()
    {
        using var model = new ModelFixture()
            .Write("demands.csv", "id,site,item,quantity_per_week,unmet\nneed,front,shell,unknown,backlog\n");
        model.Load().Findings.ShouldContain(finding => finding.Code == "LS105" && finding.Row == 2);
        model.Write("ranges.csv", "table,id,column,low,high\ndemands,need,quantity_per_week,4,8\n");
        Uncertain(model).In(CaseName.Best).Demands[0].QuantityPerWeek.ShouldBe(6);
        Uncertain(model).In(CaseName.Worse).Demands[0].QuantityPerWeek.ShouldBe(8);
    }

    private static UncertainModel Uncertain(ModelFixture model)
    {
        var loaded = model.Load();
        loaded.Value.ShouldNotBeNull(string.Join('\n', loaded.Findings));
        return UncertainModel.Of(loaded.Value, _ => new Tens());
    }

    private static double? Shown(UncertainFigure figure, double? value) =>
        value >= CaseValues.NoLimit ? null : value * figure.Scale;

    private sealed class Tens : ISteadyLoads
    {
        public double On(FigureId figure) => 10;
    }
}
