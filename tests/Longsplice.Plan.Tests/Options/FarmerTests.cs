using System.Collections.Immutable;
using Longsplice.Plan.Options;
using Longsplice.Plan.Solve;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Options;

/// <summary>
/// The farmer of Birge and Louveaux, Introduction to Stochastic Programming, section 1.1: 500 acres of wheat, corn and
/// sugar beets; yields are known only after sowing. Their numbers to the unit, as profits.
/// </summary>
public sealed class FarmerTests
{
    private static readonly double[] Yields = [2.5, 3, 20];
    private static readonly CancellationToken Always = CancellationToken.None;

    private static readonly ImmutableArray<Recourse> Seasons =
        [.. new[] { 0.8, 1, 1.2 }.Select(factor => Season(factor, 1.0 / 3))];

    [Fact]
    public void Solve_OfTheFarmer_GivesTheBooksPlan()
    {
        using var benders = new Benders(Seasons, threads: 2);
        var plan = benders.Solve(Fields(), 0, Always)!;
        (-plan.Total).ShouldBe(108_390, 0.5);
        plan.Decisions[0].ShouldBe(170, 1e-4);
        plan.Decisions[1].ShouldBe(80, 1e-4);
        plan.Decisions[2].ShouldBe(250, 1e-4);
        plan.Bound.ShouldBe(plan.Total, 1e-2);
    }

    [Fact]
    public void Extensive_OfTheFarmer_GivesTheSame() =>
        (-LinearSolver.Solve(ExtensiveProgram.Of(Fields(), Seasons, 0)).Objective).ShouldBe(108_390, 0.5);

    [Fact]
    public void Values_OfTheFarmer_AreTheBooks()
    {
        var values = TwoStageValues.Of(Fields(), Seasons, Season(1, 1), threads: 2, Always)!;
        (-values.WaitAndSee).ShouldBe(115_406, 0.5);
        values.Evpi.ShouldBe(7_016, 0.6);
        values.Vss.ShouldBe(1_150, 0.6);
    }

    private static LinearProgram Fields()
    {
        var first = new LinearProgram();
        foreach (double cost in new double[] { 150, 230, 260 })
        {
            first.AddColumn(cost, 0, 500);
        }

        first.AddRow(double.NegativeInfinity, 500, [(0, 1), (1, 1), (2, 1)]);
        return first;
    }

    /// <summary>What is harvested feeds cattle and is sold, wheat and corn can be bought; beets beyond a quota sell badly.</summary>
    private static Recourse Season(double factor, double probability)
    {
        var program = new LinearProgram();
        int[] bought = [program.AddColumn(238, 0, 1e6), program.AddColumn(210, 0, 1e6)];
        int[] sold = [program.AddColumn(-170, 0, 1e6), program.AddColumn(-150, 0, 1e6)];
        int beets = program.AddColumn(-36, 0, 6000);
        int surplus = program.AddColumn(-10, 0, 1e6);
        program.AddRow(200, double.PositiveInfinity, [(bought[0], 1), (sold[0], -1)]);
        program.AddRow(240, double.PositiveInfinity, [(bought[1], 1), (sold[1], -1)]);
        program.AddRow(double.NegativeInfinity, 0, [(beets, 1), (surplus, 1)]);
        return new Recourse(probability, program,
        [
            new Lever(0, LeverKind.Row, 0, -factor * Yields[0]),
            new Lever(1, LeverKind.Row, 1, -factor * Yields[1]),
            new Lever(2, LeverKind.Row, 2, factor * Yields[2]),
        ]);
    }
}
