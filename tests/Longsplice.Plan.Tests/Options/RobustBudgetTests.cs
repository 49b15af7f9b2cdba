using CsCheck;
using Longsplice.Plan.Options;
using Longsplice.Plan.Solve;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Options;

/// <summary>The budget that holds though some costs are at their highest, against every portfolio one by one.</summary>
public sealed class RobustBudgetTests
{
    private static readonly Gen<(double[] Costs, double[] Excess, double[] Worth, double Budget)> RandomCase =
        from count in Gen.Int[1, 6]
        from costs in Gen.Int[1, 9].Select(cost => (double)cost).Array[count]
        from excess in Gen.Int[0, 6].Select(cost => (double)cost).Array[count]
        from worth in Gen.Int[1, 20].Select(cost => (double)cost).Array[count]
        from budget in Gen.Int[0, 30]
        select (costs, excess, worth, (double)budget);

    [Fact]
    public void Add_ForEveryGamma_AllowsWhatEveryCaseAllows() => RandomCase.Sample(
        one =>
        {
            double before = double.PositiveInfinity;
            for (int gamma = 0; gamma <= one.Costs.Length; gamma++)
            {
                double found = Best(one, gamma);
                found.ShouldBe(Enumerated(one, gamma), 1e-6);
                found.ShouldBeLessThanOrEqualTo(before + 1e-6);
                before = found;
            }
        },
        iter: 40);

    [Fact]
    public void Worst_AtTheEnds_IsNominalAndAllAtTheirHighest()
    {
        (double, double)[] chosen = [(10, 4), (20, 1), (5, 0)];
        RobustBudget.Worst(chosen, 0).ShouldBe(35);
        RobustBudget.Worst(chosen, 1).ShouldBe(39);
        RobustBudget.Worst(chosen, 1.5).ShouldBe(39.5);
        RobustBudget.Worst(chosen, 3).ShouldBe(40);
    }

    private static double Best((double[] Costs, double[] Excess, double[] Worth, double Budget) one, double gamma)
    {
        var program = new LinearProgram();
        foreach (double worth in one.Worth)
        {
            program.AddInteger(-worth, 0, 1);
        }

        RobustBudget.Add(program, one.Costs, one.Excess, one.Budget, gamma);
        using var solver = new LinearSolver(program, gap: 0);
        return -solver.Solve().Objective;
    }

    private static double Enumerated((double[] Costs, double[] Excess, double[] Worth, double Budget) one, int gamma) =>
        Enumerable.Range(0, 1 << one.Costs.Length)
            .Select(set => Enumerable.Range(0, one.Costs.Length).Where(option => (set >> option & 1) == 1).ToArray())
            .Where(set => RobustBudget.Worst(set.Select(option => (one.Costs[option], one.Excess[option])), gamma) <= one.Budget + 1e-9)
            .Max(set => set.Sum(option => one.Worth[option]));
}
