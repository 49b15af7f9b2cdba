using System.Collections.Concurrent;
using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Sharing;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>
/// The game of a plan: what shortage costs a coalition at the least when it plans together with its own sites, flows
/// and stocks, no other player's (trade none): c(S) = min Σ cost × (short + structural gap) over the demands of S.
/// Suppliers that are no players keep to what their contracts carried at the start.
/// </summary>
/// <example><code>
/// var game = CoalitionCosts.Of(model, scenario);
/// double alone = game.Cost([new NationId("DE")], default);
/// </code></example>
public sealed class CoalitionCosts
{
    private readonly PlanGround _ground;
    private readonly NationLinks _links;
    private readonly ConcurrentDictionary<string, double> _known = new(StringComparer.Ordinal);

    private CoalitionCosts(PlanGround ground, IReadOnlySet<NationId>? players)
    {
        _ground = ground;
        _links = new NationLinks(ground.Network, ground.Course);
        var nations = ground.Network.Model.Nations.Select(row => row.Id).ToLookup(nation => players?.Contains(nation) ?? true);
        Players = [.. nations[true]];
        Outside = [.. nations[false]];
    }

    /// <summary>Nations that play, in order of the model's rows.</summary>
    public ImmutableArray<NationId> Players { get; }

    /// <summary>Nations that don't, in order of the model's rows; their demands do not count.</summary>
    public ImmutableArray<NationId> Outside { get; }

    /// <summary>The game of all nations of a model in a scenario.</summary>
    /// <param name="model">A model without errors; figures that are unknown stand at their best estimate.</param>
    /// <param name="scenario">A scenario without errors; of one with crises, that of a pattern.</param>
    public static CoalitionCosts Of(SupplyModel model, Scenario scenario) => Of(model, scenario, null);

    /// <summary>The game of some nations.</summary>
    /// <param name="model">A model without errors; figures that are unknown stand at their best estimate.</param>
    /// <param name="scenario">A scenario without errors; of one with crises, that of a pattern.</param>
    /// <param name="players">Nations that play; null for all.</param>
    public static CoalitionCosts Of(SupplyModel model, Scenario scenario, IReadOnlySet<NationId>? players) =>
        new(PlanGround.Of(model, scenario), players);

    /// <summary>What shortage costs a coalition at the least, in USD where demands have a cost.</summary>
    /// <param name="members">Nations of the coalition; nobody costs nothing.</param>
    /// <param name="cancellation">Stops it before it begins.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public double Cost(IReadOnlyCollection<NationId> members, CancellationToken cancellation)
    {
        return Parts(members).Sum(part =>
        {
            cancellation.ThrowIfCancellationRequested();
            return CostOf(part, cancellation);
        });
    }

    /// <summary>
    /// The costs of some coalitions. Parts that have nothing to do with each other are planned apart, each once; the
    /// largest first, so that no thread is left with one at the end.
    /// </summary>
    /// <param name="players">The nations of each player, at most <see cref="CoalitionGame.MostPlayers"/>.</param>
    /// <param name="coalitions">Coalitions: bit i says whether player i is in.</param>
    /// <param name="threads">Solvers at work at once; changes no result.</param>
    /// <param name="progress">Told how many are solved; null where nobody looks.</param>
    /// <param name="cancellation">Stops it between two coalitions.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyDictionary<ulong, double> Solve(
        IReadOnlyList<ImmutableArray<NationId>> players,
        IEnumerable<ulong> coalitions,
        int threads,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        ulong[] asked = [.. coalitions.Distinct()];
        var parts = asked.SelectMany(coalition => Parts(Members(players, coalition))).DistinctBy(Key);
        int[][] ordered = [.. parts.Where(part => !_known.ContainsKey(Key(part))).OrderByDescending(part => part.Length).ThenBy(Key)];
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.ForEach(Partitioner.Create(ordered, EnumerablePartitionerOptions.NoBuffering), parallel, part =>
        {
            CostOf(part, cancellation);
            progress?.Report(new RunProgress("plans of groups", Interlocked.Increment(ref done), ordered.Length));
        });
        return asked.ToDictionary(coalition => coalition, coalition => Cost(Members(players, coalition), cancellation));
    }

    /// <summary>The nations of a coalition.</summary>
    public static ImmutableArray<NationId> Members(IReadOnlyList<ImmutableArray<NationId>> players, ulong coalition) =>
        [.. CoalitionGame.Members(coalition).SelectMany(player => players[player])];

    /// <summary>
    /// Shares of the cost of all from the duals of their one plan: each nation pays what its own demands add and is
    /// paid what its own capacity, stock and contracts are worth there, x_n = y*·b_n (Owen 1975). No group would leave,
    /// unless lanes or licences that several use are what binds: these each group counts as its own.
    /// </summary>
    /// <returns>Share of each of <see cref="Players"/>; together the cost of all.</returns>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ImmutableArray<double> OwenPoint(CancellationToken cancellation)
    {
        var plan = PlanOf(Players);
        double[] shares = new DualShares(_ground.Network, plan).Of(LinearSolver.SolveOrStop(plan.Program, cancellation));
        return [.. Players.Select(nation => shares[Nations.IndexOf(nation)])];
    }

    /// <summary>Number of plans solved so far.</summary>
    public int Plans => _known.Count;

    private KeyedTable<NationId, Nation> Nations => _ground.Network.Model.Nations;

    private IEnumerable<int[]> Parts(IEnumerable<NationId> members) => _links.Parts(members.Select(Nations.IndexOf));

    private static string Key(int[] part) => string.Join('+', part);

    private double CostOf(int[] part, CancellationToken cancellation) => _known.GetOrAdd(
        Key(part),
        _ => LinearSolver.SolveOrStop(PlanOf([.. part.Select(nation => Nations[nation].Id)]).Program, cancellation).Objective);

    private PlanProgram PlanOf(IReadOnlyCollection<NationId> members)
    {
        int[] groups = [.. Nations.Select(row =>
            members.Contains(row.Id) ? 0 : Players.Contains(row.Id) ? -1 : PlanScope.Supplier)];
        return PlanProgram.Build(_ground.Network, _ground.Start, _ground.Course, new PlanScope(groups, TradeRule.None));
    }
}
