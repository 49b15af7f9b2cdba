using System.Collections.Immutable;
using CsCheck;
using Longsplice.Plan.Options;
using Longsplice.Plan.Solve;
using Longsplice.Plan.Tests.Solve;
using Shouldly;
using Xunit;

namespace Longsplice.Plan.Tests.Options;

/// <summary>Decomposition against both stages in one program, on random investments under random demand.</summary>
public sealed class BendersTests
{
    private static readonly CancellationToken Always = CancellationToken.None;

    /// <summary>Binary investments with costs, each opening a plant; a budget; scenarios of demand and of what is ready.</summary>
    private static readonly Gen<(LinearProgram First, ImmutableArray<Recourse> Scenarios)> RandomCase =
        from costs in Gen.Double[1, 10].Array[2, 6]
        from budget in Gen.Double[0, 25]
        from prices in Gen.Double[1, 9].Array[costs.Length]
        from sizes in Gen.Double[1, 30].Array[costs.Length]
        from demands in Gen.Double[5, 60].Array[2, 4]
        from ready in Gen.Int[0, 255]
        from isPriced in Gen.Bool
        select (First(costs, budget, isPriced), Scenarios(prices, sizes, demands, ready));

    [Theory]
    [InlineData(0)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    public void Solve_OnRandomCases_EqualsTheExtensiveProgram(double alpha) => RandomCase.Sample(
        one =>
        {
            using var benders = new Benders(one.Scenarios, threads: 1);
            var found = benders.Solve(one.First, alpha, Always)!;
            using var solver = new LinearSolver(ExtensiveProgram.Of(one.First, one.Scenarios, alpha), gap: 0, presolves: false);
            double best = solver.Solve().Objective;
            found.Total.ShouldBe(best, 1e-6 * Math.Max(1, best));
            found.Bound.ShouldBe(best, 1e-6 * Math.Max(1, best));
        },
        iter: 60);

    /// <summary>The decisions to begin with may take a search of their own.</summary>
    [Fact]
    public void Solve_WhereItsBeginningIsHard_IsStoppedInItsMidst()
    {
        using var benders = new Benders([], threads: 1);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        Should.Throw<OperationCanceledException>(() => benders.Solve(LinearSolverTests.MarketSplit(), alpha: 0, stop.Token));
    }

    /// <summary>Cuts of one budget serve the next; the risk falls with the budget; the cheapest of equals costs no more.</summary>
    [Fact]
    public void Solve_WithOneSetOfCuts_ServesEveryBudget() => RandomCase.Sample(
        one =>
        {
            using var benders = new Benders(one.Scenarios, threads: 1);
            double before = double.PositiveInfinity;
            double[] costs = [.. Enumerable.Range(0, 3).Select(at => 2.0 + at)];
            foreach (double budget in new double[] { 0, 3, 6, 9 })
            {
                var first = First(costs, budget, isPriced: false);
                var narrow = one.Scenarios.Select(row => row with { Levers = [.. row.Levers.Where(lever => lever.Decision < 3)] });
                using var fresh = new Benders([.. narrow], threads: 1);
                var found = fresh.Solve(first, 0.5, Always)!;
                found.Risk.ShouldBeLessThanOrEqualTo(before + 1e-6);
                before = found.Risk;
                var cheap = fresh.Cheapest(First(costs, budget, isPriced: true), 0.5, found, Always);
                cheap.Risk.ShouldBe(found.Risk, 1e-5 * Math.Max(1, found.Risk));
                Spent(cheap).ShouldBeLessThanOrEqualTo(Spent(found) + 1e-9);
            }

            double Spent(TwoStageSolution plan) => costs.Zip(plan.Decisions, (cost, chosen) => cost * chosen).Sum();
        },
        iter: 20);

    private static LinearProgram First(double[] costs, double budget, bool isPriced)
    {
        var first = new LinearProgram();
        foreach (double cost in costs)
        {
            first.AddInteger(isPriced ? cost : 0, 0, 1);
        }

        first.AddRow(double.NegativeInfinity, budget, costs.Select((cost, number) => (number, cost)));
        return first;
    }

    /// <summary>Plants make what demand asks, cheapest first; a unit short costs 20. Even investments add hours, odd ones open a plant.</summary>
    private static ImmutableArray<Recourse> Scenarios(double[] prices, double[] sizes, double[] demands, int ready) =>
    [
        .. demands.Select((demand, scenario) =>
        {
            var program = new LinearProgram();
            int[] made = Array.ConvertAll(prices, price => program.AddColumn(price, 0, 0));
            int lacking = program.AddColumn(20, 0, double.PositiveInfinity);
            program.AddRow(demand, double.PositiveInfinity, [.. made.Select(column => (column, 1.0)), (lacking, 1)]);
            int hours = program.AddRow(double.NegativeInfinity, 10, made.Select(column => (column, 1.0)));
            var levers = prices.Select((_, option) => option).Where(option => (ready >> ((option + scenario) % 8) & 1) == 1).SelectMany(option => new[]
            {
                new Lever(option, LeverKind.ColumnUpper, made[option], sizes[option]),
                new Lever(option, LeverKind.Row, hours, sizes[option] / 2),
            });
            return new Recourse(1.0 / demands.Length, program, [.. levers]);
        }),
    ];
}
