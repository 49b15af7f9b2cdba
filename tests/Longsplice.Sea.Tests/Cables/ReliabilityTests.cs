using CsCheck;
using Longsplice.Sea.Cables;
using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests.Cables;

/// <summary>Two-terminal reliability against a published value, enumeration and draws.</summary>
public sealed class ReliabilityTests
{
    private static readonly Gen<ReliableEdge[]> Graphs = Gen.Select(
        Gen.Int[0, 5], Gen.Int[0, 5], Gen.Double[0, 1], (a, b, up) => new ReliableEdge(a, b, up)).Array[0, 9];

    private static ReliableEdge[] Bridge(double up) =>
        [new(0, 1, up), new(0, 2, up), new(1, 2, up), new(1, 3, up), new(2, 3, up)];

    [Fact]
    public void Exact_OfFiveEdgeBridge_IsAsPublished() =>
        Reliability.Exact(Bridge(0.9), 0, 3)!.Value.ShouldBe(0.97848, 1e-12);

    [Fact]
    public void Exact_OfRandomGraphs_IsThatOfEnumeration() =>
        Graphs.Sample(edges => Math.Abs(Reliability.Exact(edges, 0, 5)!.Value - Enumerated(edges, 0, 5)) < 1e-12, iter: 300);

    [Fact]
    public void Exact_WithTooFewSteps_GivesUp() => Reliability.Exact(Bridge(0.9), 0, 3, most: 1).ShouldBeNull();

    [Fact]
    public void Draws_OfFiveEdgeBridge_AreWithinTheirError()
    {
        var draws = ReliabilityDraws.Of(4, Bridge(0.9), 20_000, seed: 1, TestContext.Current.CancellationToken);
        var (share, error) = draws.Between(3, 0);
        error.ShouldBe(0.00103, 0.0001);
        share.ShouldBe(0.97848, 4 * error);
    }

    private static double Enumerated(ReliableEdge[] edges, int source, int sink)
    {
        double sum = 0;
        for (int set = 0; set < 1 << edges.Length; set++)
        {
            double chance = 1;
            var reached = new HashSet<int> { source };
            for (int edge = 0; edge < edges.Length; edge++)
            {
                chance *= ((set >> edge) & 1) == 1 ? edges[edge].Up : 1 - edges[edge].Up;
            }

            for (int round = 0; round < 6; round++)
            {
                for (int edge = 0; edge < edges.Length; edge++)
                {
                    if (((set >> edge) & 1) == 1 && (reached.Contains(edges[edge].A) || reached.Contains(edges[edge].B)))
                    {
                        reached.UnionWith([edges[edge].A, edges[edge].B]);
                    }
                }
            }

            sum += reached.Contains(sink) ? chance : 0;
        }

        return sum;
    }
}
