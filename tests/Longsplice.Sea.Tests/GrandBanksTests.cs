using Longsplice.Sea.Geography;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;
using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests;

/// <summary>Ships keep off the Grand Banks where that is practicable (docs/decisions/2026-11-26-grand-banks.md).</summary>
public sealed class GrandBanksTests
{
    private const string Banks = "grand_banks";

    private static readonly SeaRouter Router = new(SharedSea.Finder);

    private static ClosureSet Opened => ClosureSet.Default.Open(Banks);

    private static ClosureSet Closed => ClosureSet.Default.Close(Banks);

    // Pub. 151: Bishop Rock to New York is 2,937 nm, round the tail.
    [Theory]
    [InlineData("49.75,-6.5", "USNYC", true)]
    [InlineData("NLRTM", "USNYC", true)]
    [InlineData("EETLL", "USNYC", true)]
    [InlineData("Murmansk", "Halifax", false)]
    [InlineData("Reykjavik", "Boston, USA", false)]
    [InlineData("St John's, Canada", "USNYC", false)]
    public void Find_KeepsOffTheBanks_WhereTheWayRoundAddsLittle(string from, string to, bool keepsOff)
    {
        Mooring start = Of(from), end = Of(to);
        Route over = Way(start, end, Opened), round = Way(start, end, Closed), usual = Way(start, end, ClosureSet.Default);
        over.Passages.ShouldContain(Banks);
        over.MilesKeepingOffBanks.ShouldBe(0);
        (round.Miles <= over.Miles * 1.05).ShouldBe(keepsOff);
        usual.Miles.ShouldBe(keepsOff ? round.Miles : over.Miles);
        usual.Passages.Contains(Banks).ShouldBe(!keepsOff);
        usual.MilesKeepingOffBanks.ShouldBe(keepsOff ? round.Miles - over.Miles : 0);
        Router.Under(ClosureSet.Default).Find(start, end).ShouldBeOfType<Route>().Miles.ShouldBe(usual.Miles);
        Router.Under(ClosureSet.Default).Miles(start, end).ShouldBe(usual.Miles, 0.01);
    }

    [Fact]
    public void Find_RoundTheBanks_TurnsAtTheirTail()
    {
        var corners = Way(Of("49.75,-6.5"), Of("USNYC"), ClosureSet.Default).Corners();
        corners.Min(corner => Geodesic.Miles(corner, new GeoPoint(43, -50))).ShouldBeLessThan(2);
    }

    [Theory]
    [InlineData("NLRTM", "SGSIN")]
    [InlineData("Gibraltar", "Miami")]
    [InlineData("CASJF", "NLRTM")]
    public void Find_OffTheBanks_IsTheSameWhateverTheyAre(string from, string to)
    {
        Mooring start = Of(from), end = Of(to);
        Way(start, end, ClosureSet.Default).Miles.ShouldBe(Way(start, end, Opened).Miles);
    }

    [Fact]
    public void Find_WhileTheBanksAreShutForADay_GoesRound()
    {
        var (start, end) = (Of("Reykjavik"), Of("USNYC"));
        var dated = new DatedClosure(Banks, new DateOnly(2026, 3, 1), new DateOnly(2026, 5, 1));
        var shut = DatedRoutes.Find(closed => SharedSea.Finder.Find(start, end, closed), ClosureSet.Default, [dated], new DateOnly(2026, 3, 10), 14);
        shut.ShouldBeOfType<Route>().Miles.ShouldBe(Way(start, end, Closed).Miles);
    }

    [Fact]
    public void Find_ViaTheBanks_CrossesThem() =>
        ((Route)SharedSea.Finder.Find(Of("NLRTM"), Of("USNYC"), ClosureSet.Default, [Banks])).Passages.ShouldContain(Banks);

    [Fact]
    public void Sets_OfBanksOpenedClosedAndNeither_AreThree()
    {
        Opened.Close(Banks).ShouldBe(Closed);
        Closed.Open(Banks).ShouldBe(Opened);
        Opened.ShouldNotBe(ClosureSet.Default);
        Opened.Ids.ShouldBe(ClosureSet.Default.Ids);
    }

    private static Route Way(Mooring from, Mooring to, ClosureSet closed) => SharedSea.Finder.Find(from, to, closed).ShouldBeOfType<Route>();

    private static Mooring Of(string text) => GeoPoint.TryParse(text, out var point)
        ? SharedSea.Finder.Moor(point)
        : SharedSea.Finder.Moor(SharedSea.Graph.Ports.Find(text).Taken.ShouldNotBeNull());
}
