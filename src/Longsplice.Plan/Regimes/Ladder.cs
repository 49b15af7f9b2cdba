using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>
/// The ladder: each policy simulated, all planning together without foresight, the best from the first week of the
/// first event on when all before was as simulated, and the free bound. Every rung but the last is something that the
/// bound's rows allow, so none lies below it; a policy whose start differs is not compared.
/// </summary>
/// <param name="ground">What is true.</param>
/// <param name="limits">Time and who may stop it.</param>
internal sealed class Ladder(PlanGround ground, SolveLimits limits)
{
    private readonly bool[] _demands = PlanScope.Together(ground.Network).Demands(ground.Network);

    /// <summary>The rungs below the bound.</summary>
    public ImmutableArray<Func<LadderStep>> Rungs =>
    [
        .. Enum.GetValues<PolicyName>().Select(policy => (Func<LadderStep>)(() => Simulated(policy))),
        () => Step("replanned", new Replanning(ground, limits).Run() is { } done ? ValueOf(done) : null),
        () => Step("bound_from_onset_end_stocks", FromOnset(keepsEndStocks: true)),
        () => Step("bound_from_onset", FromOnset(keepsEndStocks: false)),
    ];

    private static LadderStep Step(string name, double? value, bool isComparable = true) => new(name, value, isComparable, null);

    private LadderStep Simulated(PolicyName policy)
    {
        string name = Words.ToSnakeCase(policy.ToString());
        if (limits.IsOver)
        {
            return Step(name, null);
        }

        var scenario = ground.Scenario with { Policy = ground.Scenario.Policy with { Name = policy } };
        var network = NetworkCompiler.Compile(ground.Network.Model, scenario);
        var other = PlanGround.Of(network, ProgressiveFilling.Fill(network), scenario);
        bool isSameStart = AreSame(other.Course.StartOnHand, ground.Course.StartOnHand)
            && AreSame(other.Start.Recipe, ground.Start.Recipe)
            && AreSame(other.Start.Promised, ground.Start.Promised);
        return Step(name, RunQuantities.Value(network, Simulate(other), _demands), isSameStart);
    }

    /// <summary>A policy may hold other stocks at the start; what rounding leaves is no difference.</summary>
    private static bool AreSame(double[] first, double[] second) =>
        first.Zip(second).All(pair => Math.Abs(pair.First - pair.Second) <= 1e-9 * Math.Max(1, Math.Abs(pair.First)));

    private double? FromOnset(bool keepsEndStocks)
    {
        if (limits.IsOver)
        {
            return null;
        }

        int onset = ground.Scenario.Events.Select(ground.Scenario.FromOf).Append(int.MaxValue).Min() - ground.Network.FirstWeek;
        var run = Simulate(ground);
        if (onset >= ground.Course.Weeks)
        {
            return ValueOf(run);
        }

        var weeks = new KnownWeeks(run, Math.Max(0, onset), ground.Course.Weeks);
        var plan = PlanProgram.Build(ground.Network, ground.Start, ground.Course, PlanScope.Together(ground.Network), weeks);
        using var solver = new LinearSolver(plan.Program);
        solver.Use(SolveMethod.DualSimplex);
        if (keepsEndStocks)
        {
            KeepEndStocks(solver, plan, run);
        }

        var solution = solver.Solve(limits);
        return solution.Status == SolveStatus.Optimal ? ValueOf(plan.Columns.Values(solution.Columns)) : null;
    }

    /// <summary>No point ends with less on hand than in the run.</summary>
    private void KeepEndStocks(LinearSolver solver, PlanProgram plan, QuantityWeeks<double> run)
    {
        int last = ground.Course.Weeks - 1;
        for (int point = 0; point < ground.Network.Points.Count; point++)
        {
            int column = plan.Columns[Quantity.Stock, last, point];
            if (column >= 0 && run[Quantity.Stock, last][point] is > 0 and var stock)
            {
                // A hair less, so that rounding in the run cannot make its own end infeasible.
                solver.SetBounds(column, stock * (1 - 1e-9), double.PositiveInfinity);
            }
        }
    }

    private static QuantityWeeks<double> Simulate(PlanGround one)
    {
        var history = new History(one.Network, one.Events);
        using var workers = ChunkWorkers.For(one.Network.Points.Count, 1);
        new Simulation(one.Network, one.Start, one.Events, workers).Run(history, CancellationToken.None);
        return RunQuantities.Of(one.Network, one.Course, history);
    }

    private double ValueOf(QuantityWeeks<double> values) => RunQuantities.Value(ground.Network, values, _demands);
}
