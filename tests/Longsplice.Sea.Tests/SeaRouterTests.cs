using CsCheck;
using Longsplice.Sea.Geography;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;
using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests;

/// <summary>The quick router answers what Dijkstra's search answers.</summary>
public sealed class SeaRouterTests
{
    private const double Within = 0.01;

    private static readonly SeaRouter Router = new(SharedSea.Finder);

    private static readonly ClosureSet[] Named =
    [
        ClosureSet.Default,
        ClosureSet.Nothing,
        ClosureSet.Everything,
        ClosureSet.Default.Open("grand_banks"),
        ClosureSet.Default.Close("grand_banks"),
        ClosureSet.Default.Close("suez").Close("bab_el_mandeb"),
        ClosureSet.Default.Close("panama").Close("malacca").Close("gibraltar"),
        ClosureSet.Default.Close("danish_straits").Close("giuk").Close("taiwan").Close("luzon"),
    ];

    private static readonly Gen<ClosureSet> AnySet = Gen.OneOf(
        Gen.Int[0, Named.Length - 1].Select(at => Named[at]),
        Gen.ULong.Select(Gen.ULong, (one, other) => new ClosureSet(one & other & ClosureSet.Everything.Bits)));

    private static readonly Gen<Mooring> AnyEnd = Gen.Int[0, SharedSea.Ends.Length - 1].Select(at => SharedSea.Ends[at]);

    [Fact]
    public void Find_UnderAnyClosures_IsAsShortAsDijkstras() => Gen.Select(AnyEnd, AnyEnd, AnySet).Sample(
        (from, to, closed) =>
        {
            var slow = SharedSea.Finder.Find(from, to, closed);
            var quick = Router.Under(closed).Find(from, to);
            if (slow is NoRoute blocked)
            {
                quick.ShouldBeOfType<NoRoute>().Blocking.ShouldBe(blocked.Blocking);
                Router.Under(closed).Miles(from, to).ShouldBe(double.PositiveInfinity);
                return;
            }

            var route = quick.ShouldBeOfType<Route>();
            route.Miles.ShouldBe(((Route)slow).Miles, Within);
            Router.Under(closed).Miles(from, to).ShouldBe(route.Miles, Within);
            route.Passages.ShouldNotContain(id => closed.Ids.Contains(id));
        },
        iter: 120,
        threads: 1);

    [Fact]
    public void Path_IsAsLongAsItsMilesSay() => Gen.Select(AnyEnd, AnyEnd).Where((from, to) => from != to).Sample(
        (from, to) =>
        {
            var route = Router.Under(ClosureSet.Default).Find(from, to).ShouldBeOfType<Route>();
            var corners = route.Corners();
            corners[0].ShouldBe(from.Asked);
            corners[^1].ShouldBe(to.Asked);
            double length = corners.Zip(corners.Skip(1), Geodesic.Miles).Sum();
            length.ShouldBeInRange(route.Miles * 0.9, (route.Miles * 1.02) + 5);
        },
        iter: 60,
        threads: 1);

    [Fact]
    public void Table_HoldsTheMilesOfSingleQuestions_BothWays()
    {
        var distances = Router.Under(ClosureSet.Default.Close("suez"));
        double[,] table = distances.Table(SharedSea.Ends, SharedSea.Ends, CancellationToken.None);
        for (int from = 0; from < SharedSea.Ends.Length; from++)
        {
            table[from, 1].ShouldBe(distances.Miles(SharedSea.Ends[from], SharedSea.Ends[1]));
            table[from, 1].ShouldBe(table[1, from], Within);
            table[from, from].ShouldBe(0);
        }
    }
}
