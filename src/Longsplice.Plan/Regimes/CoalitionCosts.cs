using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>
/// The game of a plan: what shortage costs a coalition at the least when it plans together with its own sites, flows
/// and stocks, nobody else's (trade none): c(S) = min Σ cost × (short + structural gap) over the demands of S.
/// </summary>
/// <example><code>
/// var game = CoalitionCosts.Of(model, scenario);
/// double alone = game.Cost([new NationId("DE")], default);
/// </code></example>
public sealed class CoalitionCosts
{
    private readonly SupplyNetwork _network;
    private readonly StartState _start;
    private readonly Course _course;

    private CoalitionCosts(SupplyNetwork network, Scenario scenario)
    {
        _network = network;
        _start = ProgressiveFilling.Fill(network);
        _course = CourseBuilder.Build(network, _start, EventTranslator.Translate(network, scenario.Events, _ => true));
        Players = [.. network.Model.Nations.Select(row => row.Id)];
    }

    /// <summary>Nations of the model, in order of its rows.</summary>
    public ImmutableArray<NationId> Players { get; }

    /// <summary>The game of a model in a scenario.</summary>
    /// <param name="model">A model without errors; figures that are unknown stand at their best estimate.</param>
    /// <param name="scenario">A scenario without errors; of one with crises, that of a pattern.</param>
    public static CoalitionCosts Of(SupplyModel model, Scenario scenario) =>
        new(NetworkCompiler.Compile(BestCase.Of(model, scenario), scenario), scenario);

    /// <summary>What shortage costs a coalition at the least, in USD where demands have a cost.</summary>
    /// <param name="members">Nations of the coalition; nobody costs nothing.</param>
    /// <param name="cancellation">Stops it before it begins.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public double Cost(IReadOnlyCollection<NationId> members, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        int[] groups = [.. Players.Select(nation => members.Contains(nation) ? 0 : -1)];
        var plan = PlanProgram.Build(_network, _start, _course, new PlanScope(groups, TradeRule.None));
        return LinearSolver.Solve(plan.Program).Objective;
    }

    /// <summary>The costs of all coalitions of some players; bit i of the index says whether player i is in.</summary>
    /// <param name="players">Players, at most 20.</param>
    /// <param name="threads">Solvers at work at once; changes no result.</param>
    /// <param name="progress">Told how many are solved; null where nobody looks.</param>
    /// <param name="cancellation">Stops it between two coalitions.</param>
    /// <exception cref="ArgumentException">More than 20 players.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public double[] All(
        IReadOnlyList<NationId> players, int threads, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        if (players.Count > 20)
        {
            throw new ArgumentException($"{players.Count} players have too many coalitions; 20 is the most.", nameof(players));
        }

        double[] costs = new double[1 << players.Count];
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(1, costs.Length, parallel, coalition =>
        {
            NationId[] members = [.. players.Where((_, number) => (coalition >> number & 1) == 1)];
            costs[coalition] = Cost(members, cancellation);
            progress?.Report(new RunProgress("coalitions", Interlocked.Increment(ref done), costs.Length - 1));
        });
        return costs;
    }
}
