using Longsplice.Engine;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Survival;

/// <summary>
/// Takes away two or three sites that make something, together, and solves for the least loss until the last is back;
/// a site that is back earlier makes what it can in the weeks that are left. A bound: everybody acts for the best, so
/// no less would be lost. A site that the others' loss leaves unused costs nothing more, which spares most solves.
/// </summary>
public sealed class WorstAnalysis
{
    /// <summary>Triples beyond which only those that begin with the worst pairs are looked at.</summary>
    private const int MostTriples = 20_000;

    private const int WorstPairs = 200;

    private const double Tolerance = 1e-7;

    private readonly SupplyNetwork _network;
    private readonly StartState _start;
    private readonly int[] _sites;
    private readonly int[][] _recipes;
    private readonly double[] _weeks;

    private WorstAnalysis(SupplyModel model, Func<SiteId, double> ttrWeeks)
    {
        _network = NetworkCompiler.Compile(model, new Scenario { Start = new DateOnly(2000, 1, 3), Weeks = 1 });
        _start = ProgressiveFilling.Fill(_network);
        var makers = _network.Makers();
        _sites = Array.ConvertAll(makers, maker => maker.Site);
        _recipes = Array.ConvertAll(makers, maker => maker.Recipes);
        _weeks = [.. _sites.Select(site => ttrWeeks(model.Sites[site].Id))];
    }

    /// <summary>Runs the analysis.</summary>
    /// <param name="model">A model without errors and without unknowns.</param>
    /// <param name="ttrWeeks">Weeks until a site is back, above 0.</param>
    /// <param name="together">Sites lost together, 2 or 3.</param>
    /// <param name="most">Sets to name.</param>
    /// <param name="threads">Solvers at work at once; changes no result.</param>
    /// <param name="progress">Told how far it is; null where nobody looks.</param>
    /// <param name="cancellation">Stops it between two sets.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static WorstRemovals Run(
        SupplyModel model,
        Func<SiteId, double> ttrWeeks,
        int together,
        int most,
        int threads,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        var analysis = new WorstAnalysis(model, ttrWeeks);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        int[][] sites = [.. Enumerable.Range(0, analysis._sites.Length).Select(site => (int[])[site])];
        var found = analysis.Extended(sites, isAscending: true, parallel, progress, "pairs of sites lost");
        double triples = sites.Length * (sites.Length - 1.0) * (sites.Length - 2) / 6;
        bool isExhaustive = together == 2 || triples <= MostTriples;
        if (together == 3)
        {
            int[][] pairs = [.. (isExhaustive ? found : Worst(found).Take(WorstPairs)).Select(one => one.Set)];
            found = analysis.Extended(pairs, isExhaustive, parallel, progress, "triples of sites lost");
        }

        double[] alone = analysis.Alone();
        return new WorstRemovals(true, isExhaustive, [.. Worst(found).Where(one => one.Loss > Tolerance).Take(most).Select(one => analysis.RowOf(one, alone))]);
    }

    private static IEnumerable<(int[] Set, double Loss)> Worst(IEnumerable<(int[] Set, double Loss)> sets) => sets
        .OrderByDescending(one => one.Loss)
        .ThenBy(one => one.Set[0])
        .ThenBy(one => one.Set[1])
        .ThenBy(one => one.Set[^1]);

    /// <summary>Each set with each further site: with later ones only where every set is begun with its first.</summary>
    private List<(int[] Set, double Loss)> Extended(
        int[][] sets, bool isAscending, ParallelOptions parallel, IProgress<RunProgress>? progress, string step)
    {
        var found = new List<(int[] Set, double Loss)>[sets.Length];
        int done = 0;
        Parallel.For(0, sets.Length, parallel, number =>
        {
            found[number] = [.. Extended(sets[number], isAscending ? sets[number][^1] + 1 : 0, parallel.CancellationToken)];
            progress?.Report(new RunProgress(step, Interlocked.Increment(ref done), sets.Length));
        });
        return [.. found.SelectMany(some => some).DistinctBy(one => (one.Set[0], one.Set[1], one.Set[^1]))];
    }

    private IEnumerable<(int[] Set, double Loss)> Extended(int[] set, int first, CancellationToken cancellation)
    {
        using var losses = new LossSolver(this);
        var (loss, starts) = losses.Solve(set, cancellation);
        double weeks = set.Max(site => _weeks[site]);
        foreach (int site in Enumerable.Range(first, _sites.Length - first).Except(set))
        {
            bool isUnused = _weeks[site] <= weeks && Array.TrueForAll(_recipes[site], recipe => starts[recipe] <= Tolerance);
            int[] more = [.. set.Append(site).Order()];
            yield return (more, isUnused ? loss : losses.Solve(more, cancellation).Loss);
        }
    }

    private bool StandsAt(int line, int site) => _network.Model.Sites.IndexOf(_network.Model.Lines[line].Site) == _sites[site];

    private double[] Alone()
    {
        using var losses = new LossSolver(this);
        return [.. Enumerable.Range(0, _sites.Length).Select(site => losses.Solve([site], CancellationToken.None).Loss)];
    }

    private WorstRow RowOf((int[] Set, double Loss) one, double[] alone) => new(
        [.. one.Set.Select(site => _network.Model.Sites[_sites[site]].Id)], one.Loss, one.Loss - one.Set.Sum(site => alone[site]));

    /// <summary>Solves for the loss of one set after another.</summary>
    private sealed class LossSolver : IDisposable
    {
        private readonly WorstAnalysis _analysis;
        private readonly SurvivalProgram _program;
        private readonly LinearSolver _solver;

        public LossSolver(WorstAnalysis analysis)
        {
            _analysis = analysis;
            _program = SurvivalProgram.Impact(analysis._network, analysis._start, analysis._weeks.Max());
            _solver = new LinearSolver(_program.Program);
        }

        /// <summary>The least loss, and starts of each recipe then.</summary>
        public (double Loss, double[] Starts) Solve(int[] set, CancellationToken cancellation)
        {
            double weeks = set.Max(site => _analysis._weeks[site]);
            _solver.SetBounds(_program.Weeks, weeks, weeks);
            Array.ForEach(set, site => Bound(site, weeks - _analysis._weeks[site], _analysis._weeks[site]));
            var solution = _solver.SolveOrStop(cancellation);
            Array.ForEach(set, site => Bound(site, double.PositiveInfinity, 0));
            double loss = Math.Round(solution.Objective, 4);
            return (loss < Tolerance ? 0 : loss, [.. _program.Starts.ToArray().Select(column => solution.Columns[column])]);
        }

        public void Dispose() => _solver.Dispose();

        /// <summary>A site that is back for some weeks makes what it can in them.</summary>
        private void Bound(int site, double weeks, double away)
        {
            foreach (var (line, row) in _program.Lines.Where(one => _analysis.StandsAt(one.Line, site)))
            {
                _solver.SetRowBounds(row, double.NegativeInfinity, -_analysis._network.Recipes.LineHours[line] * away);
            }

            foreach (int recipe in _analysis._recipes[site])
            {
                double most = weeks > 0 ? _analysis._network.Recipes.Capacity[recipe] * weeks : 0;
                _solver.SetBounds(_program.Starts[recipe], 0, double.IsNaN(most) ? 0 : most);
            }
        }
    }
}
