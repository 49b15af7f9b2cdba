using CsCheck;
using Longsplice.Plan.Options;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Options;

/// <summary>The tail of a distribution against printed numbers and against the linear program that defines it.</summary>
public sealed class TailRiskTests
{
    private static readonly double[] Losses = [.. Enumerable.Range(1, 100).Select(loss => (double)loss)];
    private static readonly double[] Even = [.. Losses.Select(_ => 0.01)];

    [Fact]
    public void Tail_OfLosses1To100_IsAsComputed()
    {
        TailRisk.ValueAtRisk(Losses, Even, 0.95).ShouldBe(95);
        TailRisk.Of(Losses, Even, 0.95).ShouldBe(98, 1e-9);
        TailRisk.Of(Losses, Even, 0).ShouldBe(50.5, 1e-9);
    }

    /// <summary>min over t of t + Σ p (v − t)⁺/(1 − α), whose minimum lies at a value.</summary>
    [Fact]
    public void Tail_OfRandomValues_IsTheDefinitionsMinimum() =>
        Gen.Double[-50, 50].Array[1, 9].Select(Gen.Double[0, 0.99]).Sample((values, alpha) =>
        {
            double[] weights = [.. values.Select((_, number) => (number + 1.0) / (values.Length * (values.Length + 1) / 2.0))];
            double least = values.Min(t => t + (values.Zip(weights, (v, p) => p * Math.Max(0, v - t)).Sum() / (1 - alpha)));
            TailRisk.Of(values, weights, alpha).ShouldBe(least, 1e-9);
        });
}
