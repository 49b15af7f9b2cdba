using CsCheck;
using Longsplice.Sea.Cables;
using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests.Cables;

/// <summary>Maximum flows against least cuts, and the worst sets of cuts against all sets.</summary>
public sealed class CableCapacityTests
{
    private static readonly Gen<string> Drawings = Gen.Select(Gen.Int[0, 5], Gen.Int[1, 5], Gen.Int[0, 9], (a, turn, tbps) =>
        $"{"ABCDxy"[a]}-{"ABCDxy"[(a + turn) % 6]}:{tbps}").Array[3, 9].Select(parts => string.Join(' ', parts.Append("A-B:1")));

    [Fact]
    public void Between_TwoNations_GoesOverThirdOnes()
    {
        var capacity = new CableCapacity(CableNetwork.Of(CableDrawing.Model("A1-B1:5 B2-C1:3 A2-x:4 x-C2:2")));
        capacity.Between(0, 2, _ => false).ShouldBe(5);
        capacity.Between(0, 2, cut => cut == 1).ShouldBe(2);
        capacity.Abroad(0, _ => false).ShouldBe(7);
    }

    [Fact]
    public void Between_IsTheLeastCut() => Drawings.Sample(
        drawn =>
        {
            var network = CableNetwork.Of(CableDrawing.Model(drawn));
            return Math.Abs(new CableCapacity(network).Between(0, 1, _ => false) - LeastCut(network)) < 1e-9;
        },
        iter: 300);

    [Fact]
    public void Find_GivesTheWorstOfAllSets() => Drawings.Sample(
        drawn =>
        {
            var network = CableNetwork.Of(CableDrawing.Model(drawn));
            var units = CutUnit.All(network, CutKind.Segment);
            var found = new WorstCuts(network, units).Find(3, 4, CancellationToken.None);
            var all = SetsOfThree(network).OrderDescending().Where(lost => lost > 0).Take(4);
            found.Select(cut => cut.LostTbps).ShouldBe(all, 1e-9);
        },
        iter: 100);

    private static double LeastCut(CableNetwork network) => Enumerable.Range(0, 1 << network.Nodes)
        .Where(side => (side & 1) == 1 && (side & 2) == 0)
        .Min(side => network.Links.Where(link => ((side >> link.From) & 1) != ((side >> link.To) & 1)).Sum(link => link.CapacityTbps));

    private static IEnumerable<double> SetsOfThree(CableNetwork network)
    {
        var capacity = new CableCapacity(network);
        int count = network.Links.Length;
        for (int set = 0; set < 1 << count; set++)
        {
            if (System.Numerics.BitOperations.PopCount((uint)set) == 3)
            {
                int cut = set;
                yield return Enumerable.Range(0, network.Nations.Length)
                    .Sum(nation => capacity.Abroad(nation, _ => false) - capacity.Abroad(nation, segment => ((cut >> segment) & 1) == 1));
            }
        }
    }
}
