using Longsplice.Sea.Geography;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;
using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests;

/// <summary>The berths of ports that the build found.</summary>
public sealed class BerthTests
{
    [Fact]
    public void Ports_OutsideTheGreatLakes_AreAllReached() =>
        SharedSea.Graph.UnreachedPorts().Select(port => port.ToString()).ShouldBeEmpty();

    [Fact]
    public void Berths_OfPorts_AreWhatTheSearchFinds()
    {
        var graph = SharedSea.Graph;
        foreach (int row in Enumerable.Range(0, graph.Berths.Length).Where(row => row % 400 == 7))
        {
            var (kept, found) = (graph.Berths[row], graph.Moorings.Find(graph.Ports.All[row].Position));
            Geodesic.Miles(kept.At, found.At).ShouldBeLessThan(0.01, graph.Ports.All[row].ToString());
            kept.Approaches.Select(way => (way.Place, way.Miles)).ShouldBe(found.Approaches.Select(way => (way.Place, way.Miles)));
        }
    }

    [Fact]
    public void GreatBelt_LeadsIntoTheBaltic()
    {
        var finder = SharedSea.Finder;
        var closed = ClosureSet.Default.Close("kiel").Close("oresund").Close("little_belt");
        var way = finder.Find(finder.Moor(new GeoPoint(51.9, 4.4667)), finder.Moor(new GeoPoint(59.45, 24.775)), closed).ShouldBeOfType<Route>();
        way.Passages.ShouldBe(["great_belt"]);
        way.Miles.ShouldBeInRange(1_150, 1_300);
    }
}
