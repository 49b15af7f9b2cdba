using Longsplice.Engine.Tests.Drawing;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Solve;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Solve;

/// <summary>The second solver finds what the first finds, and says nothing where it finds nothing.</summary>
public sealed class SecondSolverTests(ITestOutputHelper output)
{
    private const double Free = double.PositiveInfinity;

    [Fact]
    public void Value_OfWyndorGlass_IsTheTextbooks()
    {
        SkipWithoutIt();
        var program = new LinearProgram();
        int x = program.AddColumn(-3, 0, Free);
        int y = program.AddColumn(-5, 0, Free);
        program.AddRow(-Free, 4, [(x, 1)]);
        program.AddRow(-Free, 12, [(y, 2)]);
        program.AddRow(-Free, 18, [(x, 3), (y, 2)]);
        SecondSolver.Value(program, SolveLimits.None)!.Value.ShouldBe(-36, 1e-9);
    }

    [Fact]
    public void Value_OfPlansOfRandomNetworks_IsThatOfHighs()
    {
        SkipWithoutIt();
        Seeds.ForEach(10, output, seed =>
        {
            var run = DrawnRun.Of(seed);
            var ground = PlanGround.Of(run.Network, run.Start, run.Scenario);
            var program = ground.Program(PlanScope.Together(run.Network)).Program;
            double value = LinearSolver.Solve(program).Objective;
            SecondSolver.Difference(SecondSolver.Value(program, SolveLimits.None)!.Value, value).ShouldBeLessThan(SecondSolver.Tolerance);
        });
    }

    [Fact]
    public void Value_WhereRowsContradict_IsNone()
    {
        SkipWithoutIt();
        var program = new LinearProgram();
        int x = program.AddColumn(1, 0, Free);
        program.AddRow(2, Free, [(x, 1)]);
        program.AddRow(-Free, 1, [(x, 1)]);
        SecondSolver.Value(program, SolveLimits.None).ShouldBeNull();
    }

    [Fact]
    public void Value_WhenStopped_IsNone()
    {
        SkipWithoutIt();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        SecondSolver.Value(new LinearProgram(), new SolveLimits(null, stop.Token)).ShouldBeNull();
    }

    [Theory]
    [InlineData(2e9, 2e9 + 1000, true)]
    [InlineData(2e9, 2e9 + 10_000, false)]
    [InlineData(0, 1e-7, true)]
    [InlineData(0, 1e-5, false)]
    [InlineData(-1, 1, false)]
    public void Difference_CountsAsAShareOrOfOne(double one, double other, bool isSame)
    {
        (SecondSolver.Difference(one, other) <= SecondSolver.Tolerance).ShouldBe(isSame);
        SecondSolver.Difference(other, one).ShouldBe(SecondSolver.Difference(one, other));
    }

    private static void SkipWithoutIt() => Assert.SkipUnless(SecondSolver.IsThere, "OR-Tools carries no CLP for this system");
}
