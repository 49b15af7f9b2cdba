using Longsplice.Engine;
using Longsplice.Model.Results;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Examples;

/// <summary>
/// The draft 155 mm network on which the prototypes of the engine were tried (51 places, 42 recipes, 87 contracts),
/// under a ban on linters and the outage of a TNT plant with a switch rate of 0.02: losses, peak backlogs, ledger,
/// exact re-runs and fair shares as the prototype printed them, to three decimals.
/// </summary>
public sealed class DraftNetworkTests
{
    private const double Tolerance = 0.00051;

    private static readonly Lazy<ResultTables?> Both = new(Run);

    [Theory]
    [InlineData("UKR_front", 41, 149668.036)]
    [InlineData("GBR_res", 96, 7775.549)]
    [InlineData("JPN_res", 110, 2070.148)]
    [InlineData("POL_res", 113, 18960.265)]
    [InlineData("AUS_res", 117, 1517.721)]
    public void FirstOut_OfBothCrises_IsThePrototypes(string demand, int week, double lost)
    {
        var row = Tables().FirstOut.Single(row => row.Demand.Code == demand);
        row.Week.ShouldBe(week);
        row.ShortTotal.ShouldBe(lost, Tolerance);
    }

    [Theory]
    [InlineData("tnt", "UKR_front", 93420.172, 84170.405, 29661.363, 61235.515)]
    [InlineData("ban", "UKR_front", 55789.631, 84776.145, 65497.632, 79456.520)]
    [InlineData("ban_korea", "UKR_front", 4.286, 0, 9312.742, 8976.002)]
    [InlineData("tnt", "GBR_res", 1647.420, 0, -2244.246, -1100.189)]
    [InlineData("ban", "GBR_res", 6058.871, 9652.926, 7775.549, 8736.172)]
    [InlineData("ban_korea", "JPN_res", 1848.892, 0, 2070.148, 1533.266)]
    [InlineData("tnt", "POL_res", 1793.319, 0, -23104.482, -7701.494)]
    [InlineData("ban_korea", "POL_res", 10278.332, 0, 18960.265, 13330.879)]
    public void Effects_OfEachEvent_AreThePrototypes(
        string number, string demand, double inRun, double alone, double returns, double fair)
    {
        var row = Tables().EventEffects.Single(row => row.Event == number && row.Demand.Code == demand);
        row.InRun!.Value.ShouldBe(inRun, Tolerance);
        row.Alone!.Value.ShouldBe(alone, Tolerance);
        row.Returns!.Value.ShouldBe(returns, Tolerance);
        row.FairShare!.Value.ShouldBe(fair, Tolerance);
    }

    [Fact]
    public void Causes_OfTheFrontsLoss_HaveThePrototypesBranches()
    {
        var causes = Tables().Causes.Where(row => row.Demand.Code == "UKR_front").ToArray();
        Quantity(causes, "CZE_lap>UKR_front.round").ShouldBe(89046.568, Tolerance);
        causes.Where(row => row.Parent == "1").Max(row => row.Quantity).ShouldBe(89046.568, Tolerance);
        Quantity(causes, "USA_lap>UKR_front.round").ShouldBe(22899.096, Tolerance);
        Quantity(causes, "FRA_lap>UKR_front.round").ShouldBe(20587.806, Tolerance);
        Quantity(causes, "CZE_lap/charge").ShouldBe(72867.808, Tolerance);
        Quantity(causes, "CZE_lap/shell").ShouldBe(13144.625, Tolerance);
    }

    private static double Quantity(CauseRow[] causes, string id) => causes.First(row => row.Id == id).Quantity;

    private static ResultTables Tables()
    {
        Assert.SkipWhen(Both.Value is null, "shared/data/rounds155-draft is not beside this checkout");
        return Both.Value!;
    }

    private static ResultTables? Run()
    {
        string draft = Path.Combine(Repository.Root, "..", "shared", "data", "rounds155-draft");
        if (!Directory.Exists(draft))
        {
            return null;
        }

        string folder = Directory.CreateTempSubdirectory("longsplice-").FullName;
        try
        {
            foreach (string file in Directory.GetFiles(draft, "*.csv"))
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            }

            File.WriteAllText(Path.Combine(folder, "datapackage.json"), """{"name": "draft"}""");
            File.WriteAllText(Path.Combine(folder, "scenario.yaml"), Scenario);
            var (model, scenario, _) = Inputs.Both(folder, Path.Combine(folder, "scenario.yaml"));
            return StressRun.Execute(model!, scenario!, StressOptions.Default, null, CancellationToken.None).Tables;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private const string Scenario = """
        name: linters ban and TNT plant out
        start: 2027-01-25
        weeks: 156
        policy: {name: national, switch_rate: 0.02}
        events:
          - {id: tnt, kind: outage, recipe: POL_tnt.tnt, from: 5, until: 30, recover_weeks: 26, remaining: 0}
          - {id: ban, kind: ban, exporter: CHN, items: [linters], importers: [DEU, FRA, CZE, USA], from: 5, until: 108}
          - {id: ban_korea, kind: ban, exporter: CHN, items: [linters], importers: [KOR], from: 5, until: 108}
        """;
}
