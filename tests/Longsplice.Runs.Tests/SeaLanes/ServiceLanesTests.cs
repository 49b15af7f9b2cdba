using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.SeaLanes;

/// <summary>Services by sea become lanes with computed days, and with the fleet and freight that the service has.</summary>
public sealed class ServiceLanesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-services-").FullName;

    public ServiceLanesTests()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Root, "examples", "computed-lanes")))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Service_BecomesTheShortestWay_AndTheWayRound()
    {
        var lanes = Loaded("box,mill,shop,panama,14,7000,3,100000").Value.ShouldNotBeNull().Lanes.Where(row => row.From.Code == "mill").ToArray();
        lanes.Select(row => row.Id.Code).ShouldBe(["box", "box.not-bab_el_mandeb"]);
        lanes[0].Passages.Select(id => id.Code).ShouldContain("suez");
        lanes[1].Passages.Select(id => id.Code).ShouldContain("cape");
        lanes[1].TransitDays.ShouldBeGreaterThan(lanes[0].TransitDays + 7);
        foreach (var lane in lanes)
        {
            (lane.CapacityTonnesPerWeek, lane.FleetTonnes).ShouldBe((7000, 100000));
            lane.UsdPerTonne!.Value.ShouldBe(3 * lane.TransitDays, 0.02);
            lane.Source.ShouldBe("transit_days=SEA-LANES;days_to_passage=SEA-LANES;capacity_tonnes_per_week=INVENTED;usd_per_tonne=INVENTED;fleet_tonnes=INVENTED");
        }
    }

    [Fact]
    public void Service_OfShipsThatFitPanama_GoesRoundByPanama() =>
        Loaded("box,mill,shop,,14,,,").Value.ShouldNotBeNull().Lanes.Single(row => row.Id.Code == "box.not-bab_el_mandeb")
            .Passages.Select(id => id.Code).ShouldContain("panama");

    [Fact]
    public void Service_OfFasterShips_TakesFewerDays()
    {
        double usual = Days("box,mill,shop,,14,,,"), fast = Days("box,mill,shop,,20,,,");
        fast.ShouldBeLessThan(usual - 7);

        double Days(string row) => Loaded(row).Value.ShouldNotBeNull().Lanes.Single(lane => lane.Id.Code == "box").TransitDays;
    }

    [Fact]
    public void Service_OfUnknownFigures_IsComputedAsIfTheyWereEmpty()
    {
        var lane = Loaded("box,mill,shop,,unknown,unknown,unknown,unknown").Value.ShouldNotBeNull().Lanes.Single(row => row.Id.Code == "box");
        lane.TransitDays.ShouldBeInRange(32, 35);
        (lane.CapacityTonnesPerWeek, lane.UsdPerTonne, lane.FleetTonnes).ShouldBe((null, null, null));
    }

    [Fact]
    public void Service_WithAListedLaneOfItsId_IsNotComputed()
    {
        File.WriteAllText(Path.Combine(_folder, "lanes.csv"), "id,from,to,mode,transit_days,source\nbox,mill,shop,sea,50,INVENTED\n");
        Loaded("box,mill,shop,,14,,,").Value.ShouldNotBeNull().Lanes.Single(row => row.From.Code == "mill").TransitDays.ShouldBe(50);
    }

    [Theory]
    [InlineData("box,mill,shop,suez;cape;panama;cape_horn;magellan,14,,,", "LS211", "to")]
    [InlineData("box,mill,shop,sues,14,,,", "LS212", "avoid")]
    [InlineData("box,mill,nowhere,,14,,,", "LS210", "to")]
    [InlineData("box,mill,mill,,14,,,", "LS016", "to")]
    public void Service_ThatCannotBe_IsFound(string row, string code, string column)
    {
        File.AppendAllText(Path.Combine(_folder, "sites.csv"), "nowhere,a plant somewhere,E,plant,,,,INVENTED\n");
        var finding = Loaded(row).Findings.Single(finding => finding.Severity == Severity.Error);
        (finding.Code, finding.File, finding.Row, finding.Column).ShouldBe((code, "sea_lanes.csv", 2, column));
    }

    private LoadResult<SupplyModel> Loaded(string row)
    {
        File.WriteAllText(
            Path.Combine(_folder, "sea_lanes.csv"),
            $"id,from,to,avoid,speed_kn,capacity_tonnes_per_week,usd_per_tonne_day,fleet_tonnes,source\n{row},INVENTED\n");
        var (model, _, findings) = Inputs.Both(_folder, Path.Combine(_folder, "scenario.yaml"));
        return new(model, findings);
    }
}
