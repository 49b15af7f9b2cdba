using Longsplice.Sea.Cables;
using Longsplice.Sea.Geography;
using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests.Cables;

/// <summary>The queue on a sea where a degree of longitude takes a day at one knot.</summary>
public sealed class RepairQueueTests
{
    private static readonly RepairDelays Delays = new(PermitDays: 5, LoadingDays: 1, WeatherDays: 2);

    [Fact]
    public void Run_WithOneShip_MendsTheGreatestFirstAndSailsOnFromThere()
    {
        var done = Run([Ship(0)], Fault(0, tbps: 10, at: 10), Fault(1, tbps: 20, at: 4));
        (done[1].Start, done[1].Done).ShouldBe((5, 10)); // loads 1, sails 4, permit on day 5, works 3 + 2
        (done[0].Start, done[0].Done).ShouldBe((16, 21)); // sails 6 more from there, no loading
    }

    [Fact]
    public void Run_WithTwoShips_SendsTheOneThatIsDoneFirst()
    {
        var done = Run([Ship(0), Ship(40)], Fault(0, tbps: 10, at: 30), Fault(1, tbps: 20, at: 2));
        done.Select(repair => repair.Ship).ShouldBe([1, 0]);
    }

    [Fact]
    public void Run_BeforeTheFault_DoesNotSail()
    {
        var done = Run([Ship(0)], Fault(0, tbps: 1, at: 3, day: 70));
        done[0].Start.ShouldBe(75);
    }

    [Fact]
    public void Run_WithoutShipThatReaches_NeverEnds()
    {
        var done = Run([new RepairVessel(null, 1, 3)], Fault(0, tbps: 1, at: 3), new CableFault(1, 0, 5, null));
        done.ShouldAllBe(repair => repair.Ship == null && double.IsPositiveInfinity(repair.Done));
    }

    private static CableRepair[] Run(RepairVessel[] ships, params CableFault[] faults) =>
        [.. new RepairQueue([.. ships], new FlatSea()).Run([.. faults], Delays)];

    private static RepairVessel Ship(double at) => new(new GeoPoint(0, at), 1, 3);

    private static CableFault Fault(int segment, double tbps, double at, double day = 0) => new(segment, day, tbps, new GeoPoint(0, at));

    private sealed class FlatSea : ISailing
    {
        public double? Days(GeoPoint from, GeoPoint to, double speedKnots) => Math.Abs(from.Longitude - to.Longitude) / speedKnots;
    }
}
