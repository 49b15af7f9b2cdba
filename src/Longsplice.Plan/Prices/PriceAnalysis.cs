using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Labels;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Prices;

/// <summary>
/// The price of each resource of the plan of all, over the whole horizon: week by week duals differ between solvers,
/// their sum over the weeks mostly does not. Where it does, low and high say how far: the cost is convex in a
/// resource, so a sliver more is worth the least of all its prices and a sliver less the most.
/// </summary>
public static class PriceAnalysis
{
    /// <summary>Changes of the curve.</summary>
    private static readonly double[] Changes = [-0.5, -0.1, -0.01, 0.01, 0.1, 0.5, 1];

    /// <summary>A sliver: small beside what there is, far above the solver's tolerance.</summary>
    private const double Sliver = 1e-4;

    private const double Tolerance = 1e-4;

    /// <summary>Digits that matter of a price; the others are the solver's tolerance.</summary>
    private const string Digits = "G9";

    /// <summary>Runs the analysis.</summary>
    /// <param name="model">A model without errors; figures that are unknown stand at their best estimate.</param>
    /// <param name="scenario">A scenario without errors; of one with crises, that of a pattern.</param>
    /// <param name="curves">Resources that get a curve: those with the greatest price × amount.</param>
    /// <param name="threads">Solvers at work at once; changes no result.</param>
    /// <param name="progress">Told how far it is; null where nobody looks.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Resources with a price, greatest price × amount first.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<PriceRow> Run(
        SupplyModel model, Scenario scenario, int curves, int threads, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var ground = PlanGround.Of(model, scenario);
        var plan = PlanProgram.Build(ground.Network, ground.Start, ground.Course, PlanScope.Together(ground.Network));
        using var solver = new LinearSolver(plan.Program);
        var best = solver.SolveOrStop(cancellation);
        var basis = solver.Basis;
        var binding = ResourceFinder.Of(ground, plan).Where(resource => Binds(resource, plan.Program, best));
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        string label = ModelLabel.Of(model);

        var rows = Each([.. binding], "prices", (again, resource) => Row(again, resource, best, label, cancellation));
        PricedResource[] priced = [.. rows.Where(one => one.Row.High > Tolerance).OrderByDescending(Worth).ThenBy(one => one.Row.Kind).ThenBy(one => one.Row.Id, StringComparer.Ordinal)];
        var drawn = Each([.. priced.Take(curves)], "curves of prices", (again, one) => Curve(again, one, best, cancellation));
        return [.. drawn, .. priced.Skip(curves).Select(one => one.Row)];

        TResult[] Each<TItem, TResult>(TItem[] items, string step, Func<PriceSolver, TItem, TResult> work)
        {
            var results = new TResult[items.Length];
            int done = 0;
            Parallel.ForEach(
                Partitioner.Create(Enumerable.Range(0, items.Length), EnumerablePartitionerOptions.NoBuffering),
                parallel,
                () => new PriceSolver(plan, basis),
                (item, _, again) =>
                {
                    results[item] = work(again, items[item]);
                    progress?.Report(new RunProgress(step, Interlocked.Increment(ref done), items.Length));
                    return again;
                },
                again => again.Dispose());
            return results;
        }
    }

    private static double Worth(PricedResource one) => one.Row.Price * one.Row.Amount;

    /// <summary>A resource with room left in every week is worth nothing, more of it or less.</summary>
    private static bool Binds(Resource resource, LinearProgram program, LinearSolution best) => resource.Bounds.Any(bound =>
    {
        double most = bound.IsRow ? program.RowUpper[bound.Number] : program.Upper[bound.Number];
        double used = bound.IsRow ? Used(program, best, bound.Number) : best.Columns[bound.Number];
        return used >= most - (1e-6 * Math.Max(1, Math.Abs(most)));
    });

    private static double Used(LinearProgram program, LinearSolution best, int row)
    {
        double used = 0;
        for (int entry = program.RowStart[row]; entry < program.RowStart[row + 1]; entry++)
        {
            used += program.Value[entry] * best.Columns[program.Index[entry]];
        }

        return used;
    }

    private static PricedResource Row(
        PriceSolver solver, Resource resource, LinearSolution best, string label, CancellationToken cancellation)
    {
        double price = PriceSolver.Price(resource, best);
        double more = PriceSolver.Price(resource, solver.Solve(resource, 1 + Sliver, cancellation));
        double less = PriceSolver.Price(resource, solver.Solve(resource, 1 - Sliver, cancellation));
        var row = new PriceRow
        {
            Kind = resource.Kind,
            Id = resource.Id,
            Amount = resource.Amount,
            Price = Rounded(price),
            Low = Rounded(Math.Min(more, less)),
            High = Rounded(Math.Max(more, less)),
            Degenerate = Math.Abs(less - more) > Tolerance * Math.Max(1, Math.Abs(price)),
            Label = label,
        };
        return new PricedResource(resource, row);
    }

    private static PriceRow Curve(PriceSolver solver, PricedResource one, LinearSolution best, CancellationToken cancellation)
    {
        double[] at = Array.ConvertAll(Changes, change =>
            Rounded((best.Objective - solver.Solve(one.Resource, 1 + change, cancellation).Objective) / (change * one.Resource.Amount)));
        return one.Row with
        {
            AtMinus50 = at[0],
            AtMinus10 = at[1],
            AtMinus1 = at[2],
            AtPlus1 = at[3],
            AtPlus10 = at[4],
            AtPlus50 = at[5],
            AtPlus100 = at[6],
        };
    }

    private static double Rounded(double price) => Math.Abs(price) < 1e-7
        ? 0
        : double.Parse(price.ToString(Digits, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private sealed record PricedResource(Resource Resource, PriceRow Row);
}
