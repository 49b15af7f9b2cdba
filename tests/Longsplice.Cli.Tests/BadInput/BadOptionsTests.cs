using Longsplice.Cli.Tests.Models;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests.BadInput;

/// <summary>Options, programmes and budgets that cannot be weighed: every finding at once, exit code 3, nothing written.</summary>
public sealed class BadOptionsTests
{
    private const string Header = "id,kind,target,amount,cost_musd,lead_weeks,admin_weeks,make_weeks,needs\n";

    [Theory]
    [InlineData("a cost that is no number", "a,capacity,make,5,NaN,,,,\n", "LS006", 2, "cost_musd")]
    [InlineData("a cost beyond all numbers", "a,capacity,make,5,inf,,,,\n", "LS006", 2, "cost_musd")]
    [InlineData("a negative cost", "a,capacity,make,5,-3,,,,\n", "LS007", 2, "cost_musd")]
    [InlineData("no cost", "a,capacity,make,5,,,,,\n", "LS220", 2, "cost_musd")]
    [InlineData("an unknown target", "a,capacity,mke,5,1,,,,\n", "LS124", 2, "target")]
    [InlineData("an unknown need", "a,capacity,make,5,1,,,,b\n", "LS015", 2, "needs")]
    [InlineData("a need of itself", "a,capacity,make,5,1,,,,a\n", "LS218", 2, "needs")]
    [InlineData("needs in a circle", "a,capacity,make,5,1,,,,b\nb,capacity,dig,5,1,,,,c\nc,capacity,dig2,5,1,,,,a\n", "LS218", 3, "needs")]
    [InlineData("parts that do not add up", "a,capacity,make,5,1,9,2,4,\n", "LS219", 2, "lead_weeks")]
    public async Task Options_ThatCannotBeWeighed_AreFound(string what, string rows, string code, int row, string column)
    {
        using var model = new SmallModel().Write("options.csv", Header + rows);
        await Refused.AsInput(Command(model), Refused.Line(code, "options.csv", row, column), model.File("run"), what);
    }

    [Theory]
    [InlineData("--budget", "-1")]
    [InlineData("--budget", "NaN")]
    [InlineData("--budget", "1e999")]
    [InlineData("--alpha", "1")]
    [InlineData("--gamma", "-1")]
    [InlineData("--overrun", "-0.1")]
    [InlineData("--weights", "1,2")]
    [InlineData("--weights", "0")]
    public async Task Numbers_ThatMakeNoSense_AreFound(string option, string value)
    {
        using var model = new SmallModel().Write("options.csv", Header + "a,capacity,make,5,1,,,,\n");
        string[] command = [.. Command(model).Where(word => option != "--budget" || word is not ("--budget" or "3")), option, value];
        await Refused.AsInput(command, $"LS007 {option}", model.File("run"), value);
    }

    /// <summary>What a plan would minimise is a number of 0 or more, in whichever verb plans.</summary>
    [Theory]
    [InlineData("plan", "NaN", "LS006")]
    [InlineData("barriers", "inf", "LS006")]
    [InlineData("plan", "-1", "LS007")]
    public async Task Plans_WithCostsThatAreNone_AreRefused(string verb, string cost, string code)
    {
        using var model = new SmallModel().Write(
            "recipes.csv",
            $"id,site,item,capacity_per_week,unit_cost_usd,source\ndig,mine,ore,50,,S1\nmake,plant,shell,20,{cost},S1\nmake2,other,shell,5,,S3\ndig2,pit,ore,9,,S2\n");
        string[] command = [verb, .. Command(model)[1..3], "--out", model.File("run")];
        await Refused.AsInput(command, Refused.Line(code, "recipes.csv", 3, "unit_cost_usd"), model.File("run"), cost);
    }

    [Fact]
    public async Task Options_WithManyFaults_AreAllFoundAtOnce()
    {
        using var model = new SmallModel()
            .Write("options.csv", Header + "a,capacity,make,5,-3,,,,\nb,capacity,dig,5,1,,,,b\n")
            .Write("programmes.csv", "id,members,work_share_min\np,AAA;BBB,0.6\nq,,0.1\n");
        string said = await Refused.AsInput([.. Command(model), "--alpha", "7"], "LS007 options.csv:2 cost_musd", model.File("run"), "many");
        said.ShouldContain("LS007 --alpha");
        model.Write("options.csv", Header + "a,capacity,make,5,3,,,,\nb,capacity,dig,5,1,,,,b\n");
        said = await Refused.AsInput(Command(model), "LS218 options.csv:3 needs", model.File("run"), "more");
        said.ShouldContain("LS221 programmes.csv:2 work_share_min");
        said.ShouldContain("LS221 programmes.csv:3 work_share_min");
    }

    [Fact]
    public async Task Options_OfAModelWithoutAny_SaysSo()
    {
        using var model = new SmallModel();
        await Refused.AsInput(Command(model), "LS001 options.csv", model.File("run"), "none");
    }

    /// <summary>An option that nobody can use is told as worth nothing.</summary>
    [Fact]
    public async Task Options_WithoutAnyBenefit_SayZero()
    {
        using var model = new SmallModel().Write("options.csv", Header + "a,capacity,dig2,5,1,,,,\n");
        var (code, said, errors) = await CommandLine.RunAsync([.. Command(model)]);
        code.ShouldBe(0, errors);
        said.ShouldContain("Worth nothing here, alone or last: 5 t more ore a week");
        said.ShouldContain("nothing needs to be bought");
    }

    private static string[] Command(SmallModel model)
    {
        string scenario = model.File("scenario.yaml");
        File.WriteAllText(scenario, "start: 2027-01-04\nweeks: 9\n");
        return ["options", model.Folder, scenario, "--budget", "3", "--out", model.File("run")];
    }
}
