using CsCheck;
using Longsplice.Plan.Pooling;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Pooling;

/// <summary>Learning against printed tables and against sums one by one.</summary>
public sealed class LearningCurveTests
{
    /// <summary>Factors of unit 100 and of the average of 100 units, as tables of learning curves print them.</summary>
    [Theory]
    [InlineData(0.80, 0.22706, 0.32651)]
    [InlineData(0.85, 0.33968, 0.43754)]
    [InlineData(0.90, 0.49659, 0.58141)]
    [InlineData(0.95, 0.71121, 0.76586)]
    public void Unit_OfAHundred_IsAsTabulated(double slope, double unit, double average)
    {
        var curve = new LearningCurve(1, slope, LearningTheory.Unit, madeBefore: 0);
        (curve.Cost(100) - curve.Cost(99)).ShouldBe(unit, 5e-6);
        (curve.Cost(100) / 100).ShouldBe(average, 5e-6);
        new LearningCurve(1, slope, LearningTheory.CumulativeAverage, madeBefore: 0).Cost(100).ShouldBe(100 * unit, 5e-4);
    }

    [Theory]
    [InlineData(0.80, 0.36, 0.25)]
    [InlineData(0.85, 0.2775, 0.17647058823529416)]
    [InlineData(0.90, 0.19, 0.11111111111111116)]
    [InlineData(0.95, 0.0975, 0.052631578947368474)]
    public void Bounds_OfFourBuyersAndOfASplit_AreClosedForms(double slope, double four, double split)
    {
        double exponent = new LearningCurve(1, slope, LearningTheory.Unit, madeBefore: 0).Exponent;
        PoolBounds.Learning(4, exponent).ShouldBe(four, 1e-12);
        PoolBounds.Splitting(exponent).ShouldBe(split, 1e-12);
    }

    [Fact]
    public void Cost_OfManyUnits_IsTheirSum()
    {
        foreach (double slope in new[] { 0.5, 0.75, 0.9, 1 })
        {
            double exponent = Math.Log(slope) / Math.Log(2);
            double sum = Enumerable.Range(1001, 100_000).Sum(unit => Math.Pow(unit, exponent));
            new LearningCurve(1, slope, LearningTheory.Unit, madeBefore: 1000).Cost(100_000).ShouldBe(sum, 1e-9 * sum);
        }
    }

    /// <summary>Any buyers on one line, whatever each orders, save at most 1 − k^b.</summary>
    [Fact]
    public void Saving_OfRandomBuyers_IsWithinTheClosedForm() =>
        Gen.Int[1, 400].Array[2, 8].Select(Gen.Double[0.6, 1], Gen.Int[0, 200]).Sample((orders, slope, before) =>
        {
            foreach (var theory in Enum.GetValues<LearningTheory>())
            {
                var curve = new LearningCurve(1, slope, theory, before);
                double alone = orders.Sum(order => curve.Cost(order));
                double saving = 1 - (curve.Cost(orders.Sum()) / alone);
                saving.ShouldBeInRange(-1e-9, PoolBounds.Learning(orders.Length, curve.Exponent) + 1e-9);
            }
        });
}
