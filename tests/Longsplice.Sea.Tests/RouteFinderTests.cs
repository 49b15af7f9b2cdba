using CsCheck;
using Longsplice.Sea.Geography;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;
using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests;

/// <summary>Routes under closures; paths on a map; ends that are not easy.</summary>
public sealed class RouteFinderTests
{
    private static readonly Gen<ClosureSet> Closures = Gen.ULong.Select(Gen.ULong, (one, other) =>
        new ClosureSet((one & other & ClosureSet.Everything.Bits) | ClosureSet.Default.Bits));

    private static readonly Mooring[] Ends = SharedSea.Ends;

    /// <summary>
    /// Where ships keep off the Grand Banks, closing what the way round them needs may put them over the banks again,
    /// which is at most 5 % shorter; with the banks opened or closed no way ever shortens.
    /// </summary>
    [Fact]
    public void Find_WhenMoreIsClosed_IsNeverShorter() =>
        Gen.Select(Gen.Int[0, Ends.Length - 1], Gen.Int[0, Ends.Length - 1], Closures, Gen.Int[0, PassageTable.All.Length - 1]).Sample(
            (from, to, closed, more) =>
            {
                string id = PassageTable.All[more].Id;
                var opened = closed.Open("grand_banks");
                MilesOf(from, to, opened.Close(id)).ShouldBeGreaterThanOrEqualTo(MilesOf(from, to, opened) - 0.01);
                MilesOf(from, to, closed.Close(id)).ShouldBeGreaterThanOrEqualTo((MilesOf(from, to, closed) / 1.05) - 0.01);
            },
            iter: 30,
            threads: 1);

    [Fact]
    public void Find_Backwards_IsAsLong() =>
        Gen.Select(Gen.Int[0, Ends.Length - 1], Gen.Int[0, Ends.Length - 1], Closures).Sample(
            (from, to, closed) =>
            {
                double there = MilesOf(from, to, closed), back = MilesOf(to, from, closed);
                (there == back || Math.Abs(there - back) < 0.01).ShouldBeTrue($"{there} there, {back} back");
            },
            iter: 20,
            threads: 1);

    [Fact]
    public void Find_WithEverythingClosed_NamesWhatBlocks()
    {
        var answer = SharedSea.Finder.Find(Ends[12], Ends[0], ClosureSet.Everything).ShouldBeOfType<NoRoute>();
        answer.Blocking.ShouldContain("bosporus");
    }

    [Fact]
    public void Find_ViaThePassage_CrossesIt()
    {
        var route = SharedSea.Finder.Find(Ends[0], Ends[1], ClosureSet.Default, ["cape"]).ShouldBeOfType<Route>();
        route.Passages.ShouldContain("cape");
        route.Passages.ShouldNotContain("suez");
    }

    [Fact]
    public void Find_BetweenTheSamePlace_IsNoDistance() => MilesOf(1, 1, ClosureSet.Default).ShouldBe(0);

    [Fact]
    public void Path_AcrossThePacific_IsCutAtTheAntimeridian()
    {
        var route = (Route)SharedSea.Finder.Find(Ends[2], Ends[9], ClosureSet.Default);
        var lines = route.Path().Lines;
        lines.Length.ShouldBe(2);
        foreach (var line in lines)
        {
            line.Zip(line.Skip(1)).ShouldAllBe(pair => Math.Abs(pair.First.Longitude - pair.Second.Longitude) <= 180);
        }

        Math.Abs(lines[0][^1].Longitude).ShouldBe(180);
    }

    [Fact]
    public void Days_CountTheCanalAtItsOwnHours()
    {
        var route = (Route)SharedSea.Finder.Find(Ends[6], Ends[7], ClosureSet.Default);
        route.Passages.ShouldContain("suez");
        route.Days(10).ShouldBe((((route.Miles - 87.6) / 10) + 20) / 24, 1e-6);
        Should.Throw<ArgumentOutOfRangeException>(() => route.Days(0));
    }

    [Fact]
    public void Moor_AtThePoles_AnswersWithoutFailing()
    {
        SharedSea.Finder.Moor(new GeoPoint(90, 0)).Asked.Latitude.ShouldBe(90);
        SharedSea.Finder.Moor(new GeoPoint(-90, 0)).IsOnSea.ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => SharedSea.Finder.Moor(new GeoPoint(double.NaN, 0)));
    }

    private static double MilesOf(int from, int to, ClosureSet closed) =>
        SharedSea.Finder.Find(Ends[from], Ends[to], closed) is Route route ? route.Miles : double.PositiveInfinity;
}
