using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;
using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests;

/// <summary>Every passage is a cut.</summary>
public sealed class PassageTests
{
    public static TheoryData<string> Ids => [.. PassageTable.All.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Passage_WhenClosed_ForcesADetourOrEndsTheRoute(string id)
    {
        var probe = PassageProbe.All.Single(row => row.Passage == id);
        Mooring from = SharedSea.Finder.Moor(probe.Start), to = SharedSea.Finder.Moor(probe.End);
        var open = SharedSea.Finder.Find(from, to, probe.Closed).ShouldBeOfType<Route>();
        open.Passages.ShouldContain(id);
        var shut = SharedSea.Finder.Find(from, to, probe.Closed.Close(id));
        if (shut is Route detour)
        {
            detour.Miles.ShouldBeGreaterThan(open.Miles);
            detour.Passages.ShouldNotContain(id);
        }
        else
        {
            ((NoRoute)shut).Blocking.ShouldContain(id);
        }
    }

    [Fact]
    public void Arctic_IsClosedUnlessOpened()
    {
        ClosureSet.Default.Ids.ShouldBe(["corinth", "northern_sea_route", "northwest_passage", "belle_isle"], ignoreOrder: true);
        ClosureSet.Default.Open("northern_sea_route").Ids.ShouldNotContain("northern_sea_route");
    }

    [Fact]
    public void Group_ClosesAllItsMembers() =>
        new ClosureSet().Close("danish_straits").Ids.ShouldBe(["great_belt", "oresund", "little_belt"], ignoreOrder: true);

    [Fact]
    public void Closures_OfAnUnknownPassage_SayTheNearest() =>
        Should.Throw<ArgumentException>(() => ClosureSet.Default.Close("sues")).Message.ShouldContain("suez");
}
