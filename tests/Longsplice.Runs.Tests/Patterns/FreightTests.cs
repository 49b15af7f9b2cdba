using Longsplice.Engine;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Patterns;

/// <summary>
/// Extra freight: a passage closes in week 5 and what is sent from then on takes the long way, at 90 in place of 50 USD
/// a tonne. The receiving theatre pays; a closure that nobody feels costs nothing.
/// </summary>
public sealed class FreightTests
{
    private static readonly string Example = Path.Combine(Repository.Root, "examples", "closure-under-way");

    [Fact]
    public void Spillover_OfDetour_CostsWhatTheLongWayCostsMore()
    {
        var tables = Run();
        double sent = tables.Flows.Where(row => row.Pattern == "suez" && row.Week >= 5).Sum(row => row.Sent);
        sent.ShouldBeGreaterThan(50);
        Freight(tables, "suez", "EA").ShouldBe(sent * 0.5 * (90 - 50) / 1e6, 1e-12);
        Freight(tables, "suez", "IP").ShouldBe(0);
        Freight(tables, "cape", "EA").ShouldBe(0);
    }

    private static double Freight(ResultTables tables, string pattern, string theatre) => tables.Spillover
        .Single(row => row.Pattern == pattern && row.Size == ShockSize.Full && row.ToTheatre.Code == theatre
            && row.Item is null && row.Unit == SpilloverUnits.MillionFreight)
        .Amount;

    private static ResultTables Run()
    {
        var (model, scenario, _) = Inputs.Both(Example, Path.Combine(Example, "scenario.yaml"));
        var costly = model! with
        {
            Items = new(model.Items.Select(row => row with { UnitMassKg = 500 }), row => row.Id),
            Lanes = new(model.Lanes.Select(row => row with { UsdPerTonne = row.Id.Code == "long" ? 90 : 50 }), row => row.Id),
        };
        var shut = scenario!.Events[0];
        var crises = scenario with
        {
            Events = [],
            Crises =
            [
                new Crisis("suez", new TheatreId("IP"), [shut]),
                new Crisis("cape", new TheatreId("EA"), [shut with { Id = "shut_cape", Passage = new PassageId("cape") }]),
            ],
        };
        return StressRun.Execute(costly, crises, StressOptions.Default, null, TestContext.Current.CancellationToken).Tables;
    }
}
