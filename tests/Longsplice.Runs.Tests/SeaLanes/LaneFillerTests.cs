using Longsplice.Model;
using Longsplice.Model.Tables;
using Longsplice.Runs.Verbs;
using Longsplice.Runs.Verify;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.SeaLanes;

/// <summary>Lanes that a model does not list are computed from places, with the ways round what may be shut.</summary>
public sealed class LaneFillerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-lanes-").FullName;

    public LaneFillerTests()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Root, "examples", "computed-lanes")))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    private string ScenarioFile => Path.Combine(_folder, "scenario.yaml");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Lanes_OfTheExample_GoThroughSuezAndRoundIt()
    {
        var lanes = Filled().Lanes;
        lanes.Select(row => row.Id.Code).ShouldBe(["mill~shop", "mill~shop.not-bab_el_mandeb", "shop~depot"]);

        var short1 = lanes[0];
        short1.Passages.Select(id => id.Code).ShouldContain("suez");
        short1.TransitDays.ShouldBeInRange(32, 35);
        short1.DaysToPassage.ShouldBe(short1.DaysToPassage.Order());
        short1.DaysToPassage[^1].ShouldBeLessThan(short1.TransitDays);

        var round = lanes[1];
        round.Passages.Select(id => id.Code).ShouldNotContain("bab_el_mandeb");
        round.TransitDays.ShouldBeInRange(short1.TransitDays + 7, short1.TransitDays + 14);

        // 51.92N 4.48E to 51.43N 6.76E are 167 km: × 1.3 at 500 km a day, and a day of handling.
        lanes[2].Mode.ShouldBe(LaneMode.Road);
        lanes[2].TransitDays.ShouldBe(1.43, 0.02);
    }

    [Fact]
    public void Lanes_WithoutAScenario_GoRoundEachPassageInTurn()
    {
        var lanes = Inputs.ModelWithLanes(_folder, _ => []).Value.ShouldNotBeNull().Lanes.Where(row => row.From.Code == "mill").ToArray();
        foreach (string passage in lanes[0].Passages.Select(id => id.Code))
        {
            lanes.ShouldContain(row => row.Passages.All(id => id.Code != passage), passage);
        }
    }

    [Fact]
    public void Run_OnComputedLanes_IsLateAndVerifies()
    {
        string run = Path.Combine(_folder, "run");
        var result = Stress.Run(_folder, ScenarioFile, new StressSettings(null, null, null, null, run), null, TestContext.Current.CancellationToken);
        result.Code.ShouldBe(ExitCode.Done);
        result.Data!.Story.AllTables.FirstOut.Single().Demand.Code.ShouldBe("need");
        string written = File.ReadAllText(Path.Combine(run, "inputs", "model", "lanes.csv"));
        written.ShouldContain("Shanghai, China to Rotterdam, Netherlands");
        written.ShouldContain("SEA-LANES");
        Verification.Run(run, null, TestContext.Current.CancellationToken).Data!.Result.ShouldBe("same");
    }

    [Theory]
    [InlineData("31.23,121.47,CNSHA", ",,")]
    [InlineData("31.23,121.47,CNSHA", ",,XXXXX")]
    public void Contract_BetweenPlacesWithoutWay_IsFound(string from, string to)
    {
        string sites = Path.Combine(_folder, "sites.csv");
        File.WriteAllText(sites, File.ReadAllText(sites).Replace(from, to, StringComparison.Ordinal));
        var finding = Inputs.Both(_folder, ScenarioFile).Findings.ShouldHaveSingleItem();
        (finding.Code, finding.File, finding.Row, finding.Column).ShouldBe(("LS017", "contracts.csv", 2, "transit_weeks"));
    }

    private SupplyModel Filled() => Inputs.Both(_folder, ScenarioFile).Model.ShouldNotBeNull();
}
