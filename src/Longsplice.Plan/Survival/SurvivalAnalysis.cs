using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Survival;

/// <summary>Takes away each site that makes something, one at a time, and solves for what is lost and for how long nothing is.</summary>
public static class SurvivalAnalysis
{
    /// <summary>Sites that one pair of solvers looks at; the same for any number of threads, so that results are.</summary>
    private const int SitesAChunk = 16;

    /// <summary>Losses and shares below this are what the solver's tolerance leaves.</summary>
    private const double Tolerance = 1e-7;

    /// <summary>Runs the analysis.</summary>
    /// <param name="model">A model without errors and without unknowns.</param>
    /// <param name="ttrWeeks">Weeks until a site is back, above 0.</param>
    /// <param name="threads">Solvers at work at once; changes no result.</param>
    /// <param name="progress">Told how far it is; null where nobody looks.</param>
    /// <param name="cancellation">Stops it, in the midst of a solve too.</param>
    /// <returns>A row for each site with a recipe, greatest impact first, then shortest time to survive.</returns>
    public static ImmutableArray<SurvivalRow> Run(
        SupplyModel model,
        Func<SiteId, double> ttrWeeks,
        int threads,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        var network = NetworkCompiler.Compile(model, new Scenario { Start = new DateOnly(2000, 1, 3), Weeks = 1 });
        var start = ProgressiveFilling.Fill(network);
        string label = RunKey.Of(network, ResultTables.BaselinePattern).Label;
        (int Site, int[] Recipes)[][] chunks = [.. network.Makers().Chunk(SitesAChunk)];
        var rows = new SurvivalRow[chunks.Length][];
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, chunks.Length, parallel, chunk =>
        {
            rows[chunk] = OfSites(network, start, chunks[chunk], ttrWeeks, label, cancellation);
            progress?.Report(new RunProgress("sites lost one at a time", Interlocked.Increment(ref done), chunks.Length));
        });
        return Ranked(rows.SelectMany(row => row));
    }

    private static SurvivalRow[] OfSites(
        SupplyNetwork network, StartState start, (int Site, int[] Recipes)[] makers, Func<SiteId, double> ttrWeeks, string label, CancellationToken cancellation)
    {
        var survive = SurvivalProgram.TimeToSurvive(network, start);
        using var time = new LinearSolver(survive.Program);
        var rows = new SurvivalRow[makers.Length];
        for (int number = 0; number < makers.Length; number++)
        {
            var (place, recipes) = makers[number];
            var site = network.Model.Sites[place].Id;
            double weeks = ttrWeeks(site);
            double? tts = TimeToSurvive(survive, time, recipes, cancellation);
            double impact = tts is null || tts >= weeks ? 0 : Impact(SurvivalProgram.Impact(network, start, weeks), recipes, cancellation);
            rows[number] = new SurvivalRow
            {
                Element = site,
                TtrWeeks = weeks,
                TtsWeeks = tts,
                Impact = impact,
                Exposed = tts < weeks,
                Label = label,
            };
        }

        return rows;
    }

    private static double? TimeToSurvive(SurvivalProgram program, LinearSolver solver, int[] recipes, CancellationToken cancellation)
    {
        foreach (int recipe in recipes)
        {
            solver.SetBounds(program.Starts[recipe], 0, 0);
        }

        double weeks = solver.SolveOrStop(cancellation).Columns[program.Weeks];
        foreach (int recipe in recipes)
        {
            solver.SetBounds(program.Starts[recipe], 0, double.PositiveInfinity);
        }

        return weeks >= SurvivalProgram.ForEver * (1 - Tolerance) ? null : weeks;
    }

    private static double Impact(SurvivalProgram program, int[] recipes, CancellationToken cancellation)
    {
        using var solver = new LinearSolver(program.Program);
        foreach (int recipe in recipes)
        {
            solver.SetBounds(program.Starts[recipe], 0, 0);
        }

        double loss = solver.SolveOrStop(cancellation).Objective;
        return loss < Tolerance ? 0 : loss;
    }

    private static ImmutableArray<SurvivalRow> Ranked(IEnumerable<SurvivalRow> rows)
    {
        SurvivalRow[] all = [.. rows];
        double most = all.Select(row => row.Impact).Append(0).Max();
        return
        [
            .. all
                .Select(row => row with { Index = most > 0 ? row.Impact / most : 0 })
                .OrderByDescending(row => row.Impact)
                .ThenBy(row => row.TtsWeeks ?? double.PositiveInfinity)
                .ThenBy(row => row.Element),
        ];
    }
}
