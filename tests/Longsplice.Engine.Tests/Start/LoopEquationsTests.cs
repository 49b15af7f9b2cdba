using Longsplice.Engine.Start;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests.Start;

/// <summary>Loops in materials, with stores that follow the one who draws on them.</summary>
public sealed class LoopEquationsTests
{
    [Fact]
    public void Solve_OnRandomLoops_MeetsEveryEquation()
    {
        var random = new Random(11);
        for (int round = 0; round < 500; round++)
        {
            var needs = RandomNeeds(random);
            double[] outside = Array.ConvertAll(needs, _ => 10 * random.NextDouble());
            double[] rates = Loop(needs, outside).Solve().ShouldNotBeNull();
            for (int point = 0; point < rates.Length; point++)
            {
                double drawn = outside[point] + needs[point].Sum(need => need.Factor * rates[need.By]);
                rates[point].ShouldBe(drawn, 1e-10 * Math.Max(1, drawn));
            }
        }
    }

    [Theory]
    [InlineData(0.999, true)]
    [InlineData(1.0, false)]
    [InlineData(1.001, false)]
    public void Solve_OfARing_HasASolutionBelowAGainOfOne(double gain, bool solved) =>
        (Loop([[(1, 1)], [(2, gain)], [(0, 1)]], [1, 0, 0]).Solve() is not null).ShouldBe(solved);

    private static LoopEquations Loop((int By, double Factor)[][] needs, double[] outside)
    {
        var loop = new LoopEquations(needs.Length);
        for (int point = 0; point < needs.Length; point++)
        {
            loop.Draw(point, outside[point]);
            Array.ForEach(needs[point], need => loop.Need(point, need.By, need.Factor));
        }

        return loop;
    }

    /// <summary>Two in three points are drawn on by one other alone; nothing needs more than 0.9 of itself.</summary>
    private static (int By, double Factor)[][] RandomNeeds(Random random)
    {
        var needs = new (int By, double Factor)[random.Next(2, 30)][];
        for (int point = 0; point < needs.Length; point++)
        {
            int count = random.Next(3) > 0 ? 1 : random.Next(0, 6);
            needs[point] = [.. Enumerable.Range(0, count).Select(_ => (random.Next(needs.Length), 0.9 / count * random.NextDouble()))];
        }

        return needs;
    }
}
