using CsCheck;
using Longsplice.Plan.Barriers;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Barriers;

public sealed class FallingCubeTests
{
    /// <summary>Costs that fall by the weights of groups that are lifted whole: all values come out, whatever was skipped.</summary>
    [Fact]
    public void Fill_OfRandomGroups_IsEveryValue() =>
        Gen.Select(Gen.Int[0, 63], Gen.Int[0, 3]).Array[1, 4].Sample(groups =>
        {
            new FallingCube([3, 1, 5, 0, 4, 2], 1e-9).Fill(sets => [.. sets.Select(Cost)]).ShouldBe([.. Enumerable.Range(0, 64).Select(Cost)]);

            double Cost(int set) => 20 - groups.Sum(group => (set & group.Item1) == group.Item1 ? group.Item2 : 0);
        });

    /// <summary>Of ten switches eight do nothing: few sets are solved, not a thousand.</summary>
    [Fact]
    public void Fill_WhereMostDoNothing_SolvesFew()
    {
        int solved = 0;
        double[] values = new FallingCube([2, 5, 0, 1, 3, 4, 6, 7, 8, 9], 1e-9).Fill(sets =>
        {
            solved += sets.Length;
            return [.. sets.Select(Cost)];
        });
        values.ShouldBe([.. Enumerable.Range(0, 1024).Select(Cost)]);
        solved.ShouldBeLessThan(20);

        double Cost(int set) => (set & 36) == 36 ? 0 : 10;
    }
}
