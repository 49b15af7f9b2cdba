using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Options;

/// <summary>
/// Two stages by decomposition (Benders 1962; Van Slyke and Wets 1969, with a cut a scenario): decisions from a small
/// program, their cost from the scenarios' programs, kept warm, whose duals cut the small program until both agree.
/// Cuts say nothing of the first stage, so they serve every budget and every risk.
/// </summary>
internal sealed class Benders : IDisposable
{
    private const double Tolerance = 1e-8;
    private const double ScaledTo = 1e3;
    private const int MostRounds = 500;

    private readonly ImmutableArray<Recourse> _scenarios;
    private readonly ImmutableArray<double> _probabilities;
    private readonly Dictionary<LinearProgram, RecourseSolver> _solvers;
    private readonly int _threads;
    private readonly IProgress<RunProgress>? _progress;
    private readonly List<Cut> _cuts;
    private readonly Dictionary<string, ImmutableArray<double>> _known = new(StringComparer.Ordinal);

    /// <summary>Takes the scenarios.</summary>
    /// <param name="scenarios">Scenarios; their probabilities add up to 1.</param>
    /// <param name="threads">Programs solved at once; changes no result.</param>
    /// <param name="progress">Told of every portfolio that is tried; null where nobody looks.</param>
    public Benders(ImmutableArray<Recourse> scenarios, int threads, IProgress<RunProgress>? progress = null)
        : this(scenarios, threads, progress, scenarios.Select(scenario => scenario.Program).Distinct().ToDictionary(program => program, program => new RecourseSolver(program)), [])
    {
    }

    private Benders(
        ImmutableArray<Recourse> scenarios,
        int threads,
        IProgress<RunProgress>? progress,
        Dictionary<LinearProgram, RecourseSolver> solvers,
        List<Cut> cuts)
    {
        _scenarios = scenarios;
        _threads = threads;
        _progress = progress;
        _solvers = solvers;
        _cuts = cuts;
        _probabilities = [.. scenarios.Select(scenario => scenario.Probability)];
    }

    /// <summary>One of the scenarios as if it were certain, with the cuts known of it; it shares the solvers.</summary>
    public Benders Of(int scenario) => Sharing(
        [_scenarios[scenario] with { Probability = 1 }],
        [.. _cuts.Where(cut => cut.Scenario == scenario).Select(cut => cut with { Scenario = 0 })]);

    /// <summary>Other scenarios on the same programs; they share the solvers.</summary>
    public Benders With(ImmutableArray<Recourse> scenarios) => Sharing(scenarios, []);

    /// <summary>The best decisions: min c·x + risk(Q(x)).</summary>
    /// <param name="first">The first stage; its first columns are the decisions that levers name.</param>
    /// <param name="alpha">0 for the mean, else the mean of the worst 1 − α.</param>
    /// <param name="cancellation">Stops it between two programs.</param>
    /// <returns>Null where no decisions are allowed.</returns>
    public TwoStageSolution? Solve(LinearProgram first, double alpha, CancellationToken cancellation)
    {
        if (Begin(first, cancellation) is not { } decisions)
        {
            return null;
        }

        double bound = double.NegativeInfinity;
        TwoStageSolution? best = null;
        for (int round = 1; round <= MostRounds; round++)
        {
            var found = Evaluate(first, decisions, alpha, cancellation) with { Rounds = round };
            best = best is null || found.Total < best.Total ? found : best;
            var (next, least) = Master(first, alpha, Math.Abs(best.Total), limit: null).Solve(cancellation)!.Value;
            bound = Math.Max(bound, least);
            if (best.Total - bound <= Tolerance * Math.Max(1, Math.Abs(best.Total)) || next.AsSpan().SequenceEqual(decisions))
            {
                break;
            }

            decisions = next;
        }

        return best! with { Bound = Math.Min(bound, best.Total) };
    }

    /// <summary>The cheapest decisions whose risk is at most a limit.</summary>
    /// <param name="first">The first stage with what is to be cheap.</param>
    /// <param name="alpha">Tail of the risk.</param>
    /// <param name="known">Decisions that keep to the limit: their risk is the limit.</param>
    /// <param name="cancellation">Stops it between two programs.</param>
    public TwoStageSolution Cheapest(LinearProgram first, double alpha, TwoStageSolution known, CancellationToken cancellation)
    {
        double limit = known.Risk + (100 * Tolerance * Math.Max(1, Math.Abs(known.Risk)));
        var kept = Evaluate(first, known.Decisions, alpha, cancellation);
        double[] before = [];
        for (int round = 1; Master(first, alpha, Math.Abs(known.Risk), limit).Solve(cancellation) is var (decisions, _); round++)
        {
            var found = Evaluate(first, decisions, alpha, cancellation) with { Rounds = round };
            if (found.Risk <= limit)
            {
                return found;
            }

            if (round == MostRounds || decisions.AsSpan().SequenceEqual(before))
            {
                break;
            }

            before = decisions;
        }

        return kept;
    }

    /// <summary>What given decisions cost; the cuts there are kept.</summary>
    public TwoStageSolution Evaluate(LinearProgram first, double[] decisions, double alpha, CancellationToken cancellation)
    {
        string key = string.Join(';', decisions.Select(value => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
        if (!_known.TryGetValue(key, out var values))
        {
            _progress?.Report(new RunProgress("portfolios tried", _known.Count, 0));
            _known[key] = values = Solve(decisions, cancellation);
        }

        double cost = 0;
        for (int column = 0; column < decisions.Length; column++)
        {
            cost += first.Costs[column] * decisions[column];
        }

        double risk = TailRisk.Of(values.AsSpan(), _probabilities.AsSpan(), alpha);
        return new TwoStageSolution(decisions, risk, cost + risk, double.NegativeInfinity, values, 1);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var solver in _solvers.Values)
        {
            solver.Dispose();
        }
    }

    /// <summary>Whole decisions as whole numbers: solvers leave them a little off.</summary>
    internal static double[] Rounded(LinearProgram first, double[] decisions)
    {
        foreach (int whole in first.Integers)
        {
            decisions[whole] = Math.Round(decisions[whole]);
        }

        return decisions;
    }

    /// <summary>Decisions to begin with: the cheapest that are allowed.</summary>
    private static double[]? Begin(LinearProgram first, CancellationToken cancellation)
    {
        using var solver = new LinearSolver(first, presolves: false);
        var solution = solver.SolveOrStop(cancellation);
        return solution.Status == SolveStatus.Optimal ? Rounded(first, solution.Columns) : null;
    }

    private Benders Sharing(ImmutableArray<Recourse> scenarios, List<Cut> cuts) => new(scenarios, _threads, _progress, _solvers, cuts);

    private BendersMaster Master(LinearProgram first, double alpha, double size, double? limit) =>
        new(first, _probabilities, _cuts, alpha, Math.Max(1, size) / ScaledTo, limit);

    private ImmutableArray<double> Solve(double[] decisions, CancellationToken cancellation)
    {
        double[] values = new double[_scenarios.Length];
        var cuts = new Cut[_scenarios.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = _threads, CancellationToken = cancellation };
        var groups = Enumerable.Range(0, values.Length).GroupBy(number => _scenarios[number].Program).Select(group => group.ToArray());
        Parallel.ForEach(groups, parallel, numbers =>
        {
            var solver = _solvers[_scenarios[numbers[0]].Program];
            foreach (int number in numbers)
            {
                (values[number], cuts[number]) = solver.Solve(number, _scenarios[number].Levers, decisions, cancellation);
            }
        });
        _cuts.AddRange(cuts);
        return [.. values];
    }
}
