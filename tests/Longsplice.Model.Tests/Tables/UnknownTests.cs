using Longsplice.Model.Files;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;
using Shouldly;
using Xunit;

namespace Longsplice.Model.Tests.Tables;

/// <summary>An unknown figure is a value: read, counted, hashed and written, and nothing else than itself.</summary>
public sealed class UnknownTests
{
    [Fact]
    public void Columns_OfNumbers_AllSayWhatAnUnknownBecomes()
    {
        foreach (var (schema, _) in new SupplyModel().Tables)
        {
            foreach (var column in schema.Columns.Where(column => column.Cell.IsNumber))
            {
                string name = $"{schema.Table.Name}.{column.Name}";
                column.Declared.Unknown.ShouldNotBe(UnknownRule.None, name);
                RuleText.Of(column).ShouldNotBeNullOrWhiteSpace(name);
            }
        }
    }

    [Fact]
    public void Load_OfUnknownFigures_CountsThemByColumn()
    {
        using var model = new ModelFixture()
            .Write("stocks.csv", "site,item,quantity,cover_weeks,source\nfront,shell,unknown,,S1\nmill,ore,,unknown,S1\n")
            .Write("recipes.csv", "id,site,item,capacity_per_week,lead_weeks,source\ndig,mill,ore,unknown,2,S1\nmake,plant,shell,unknown,unknown,S1\n");
        var loaded = model.Load();
        loaded.Findings.ShouldBeEmpty();
        var unknown = UnknownCount.Of(loaded.Value!);
        unknown.Total.ShouldBe(5);
        unknown.ByColumn["recipes.capacity_per_week"].ShouldBe(2);
        unknown.ByColumn["recipes.lead_weeks"].ShouldBe(1);
        unknown.ByColumn["stocks.quantity"].ShouldBe(1);
        Provenance.Of(loaded.Value!).Unknown.ShouldBe(5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("7")]
    public void Hash_OfUnknown_IsThatOfNoFigure(string figure)
    {
        using var model = new ModelFixture().Write("stocks.csv", "site,item,quantity,source\nfront,shell,unknown,S1\n");
        string hash = ModelHash.Of(model.Load().Value!);
        model.Write("stocks.csv", $"site,item,quantity,source\nfront,shell,{figure},S1\n");
        ModelHash.Of(model.Load().Value!).ShouldNotBe(hash);
    }

    [Fact]
    public void Files_OfUnknowns_AreReadAgainAsUnknown()
    {
        using var model = new ModelFixture()
            .Write("stocks.csv", "site,item,quantity,source\nfront,shell,unknown,S1\n")
            .Write("recipes.csv", "id,site,item,capacity_per_week,lead_weeks,source\ndig,mill,ore,50,unknown,S1\nmake,plant,shell,20,,S1\n")
            .Write("lanes.csv", "id,from,to,mode,transit_days,passages,days_to_passage,source\nl1,mill,plant,sea,unknown,suez,unknown,S1\n");
        var first = model.Load().Value!;
        using var copy = new ModelFixture();
        foreach (var (name, text) in ModelFiles.Files(first))
        {
            copy.Write(name, text);
        }

        var second = copy.Load().Value!;
        ModelHash.Of(second).ShouldBe(ModelHash.Of(first));
        UnknownCount.Of(second).Total.ShouldBe(4);
        Unknown.Is(second.Recipes[0].LeadWeeks).ShouldBeTrue();
        Unknown.Is(second.Stocks[0].Quantity).ShouldBeTrue();
        Unknown.IsIn(second.Lanes[0].DaysToPassage).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Unknown")]
    [InlineData("NaN")]
    [InlineData("?")]
    [InlineData("-2147483648")]
    public void Load_OfAnythingElse_RefusesIt(string figure)
    {
        using var model = new ModelFixture().Write(
            "recipes.csv", $"id,site,item,capacity_per_week,lead_weeks,source\ndig,mill,ore,50,{figure},S1\nmake,plant,shell,20,,S1\n");
        model.Load().Findings.ShouldContain(finding => finding.Column == "lead_weeks" && finding.Row == 2);
    }
}
