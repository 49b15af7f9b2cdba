using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Regimes;

/// <summary>
/// Plan: the best that cooperation could do, by regime, in each pattern of crises, with the ladder that leads there.
/// A bound, not a forecast: nobody commands all nations.
/// </summary>
public static class PlanRun
{
    /// <summary>Plans each pattern of a scenario. What was finished when time ran out, or it was stopped, is kept.</summary>
    /// <param name="model">A model without errors; figures that are unknown stand at their best estimate.</param>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="options">What is asked.</param>
    /// <param name="progress">Told how far it is; null where nobody looks.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ImmutableArray<PatternPlan> Execute(
        SupplyModel model,
        Scenario scenario,
        PlanOptions options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        var limits = new SolveLimits(options.Limit, cancellation);
        var network = NetworkCompiler.Compile(BestCase.Of(model, scenario), scenario);
        var start = ProgressiveFilling.Fill(network);
        CrisisPattern[] patterns = [.. CrisisPattern.Of(scenario).Where(one => options.Pattern is null || one.Name == options.Pattern)];
        PlanGround[] grounds = [.. patterns.Select(pattern => PlanGround.Of(network, start, pattern.Scenario))];
        Regime[] regimes = [Regime.Alone, .. options.Regimes.Except([Regime.Alone, Regime.Together]), Regime.Together];

        var plans = Each(grounds.SelectMany(ground => regimes.Select(regime => (Func<RegimePlan>)(() => OfRegime(ground, regime, options, limits)))), "regimes", options.Threads, progress);
        var byPattern = plans.Chunk(regimes.Length).ToArray();
        int worst = Array.IndexOf(byPattern, byPattern.MaxBy(regimesOf => regimesOf[0].ShortageCostUsd ?? -1));
        int? lag = Lag(grounds[worst], byPattern[worst], options, limits, progress);
        var rungs = Each(grounds.SelectMany(ground => options.HasLadder ? new Ladder(ground, limits).Rungs : []), "ladder", options.Threads, progress);
        var ladders = rungs.Chunk(Math.Max(1, rungs.Length / patterns.Length)).ToArray();
        string label = RunKey.Of(network, "").Label;
        PlanTarget[] wanted = options.Targets.IsDefault ? [] : [.. options.Targets];
        var targets = Each(patterns.SelectMany((pattern, number) => wanted.Select(target => (Func<TargetAnswer>)(() => new ConflictSearch(grounds[number], target, limits).Find(pattern.Name)))), "targets", options.Threads, progress);
        return [.. patterns.Select((pattern, number) => new PatternPlan(
            pattern.Name,
            [.. byPattern[number]],
            PlanDividend.Of(byPattern[number][0], byPattern[number][^1], options.Trade, options.CollaborationFactor, number == worst ? lag : null),
            ladders.Length == 0 ? [] : WithBound(ladders[number], byPattern[number][^1].ShortageCostUsd),
            [.. targets.Skip(number * wanted.Length).Take(wanted.Length)],
            label))];
    }

    /// <summary>Does pieces of work in several threads; each has its own place in the result.</summary>
    private static T[] Each<T>(IEnumerable<Func<T>> work, string step, int threads, IProgress<RunProgress>? progress)
    {
        Func<T>[] pieces = [.. work];
        var results = new T[pieces.Length];
        int done = 0;
        progress?.Report(new RunProgress(step, done, pieces.Length));
        Parallel.For(0, pieces.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, number =>
        {
            results[number] = pieces[number]();
            progress?.Report(new RunProgress(step, Interlocked.Increment(ref done), pieces.Length));
        });
        return results;
    }

    /// <summary>The break-even lag is sought in the worst pattern only: it takes several programs.</summary>
    private static int? Lag(PlanGround ground, RegimePlan[] plans, PlanOptions options, SolveLimits limits, IProgress<RunProgress>? progress) => options.HasLadder
        ? BreakEvenLag.Find(ground, options.Trade, plans[0].ShortageCostUsd, plans[^1].ShortageCostUsd, limits, progress)
        : null;

    private static ImmutableArray<LadderStep> WithBound(LadderStep[] rungs, double? bound) =>
    [
        .. rungs.Append(new LadderStep("bound", bound, true, null)).Select(rung => rung with
        {
            ShortageCostUsd = rung.ShortageCostUsd is { } value ? Digits.Nine(value) : null,
            GapToBound = rung.Comparable && rung.ShortageCostUsd - bound is { } gap ? Digits.Nine(Math.Max(0, gap)) : null,
        }),
    ];

    private static RegimePlan OfRegime(PlanGround ground, Regime regime, PlanOptions options, SolveLimits limits)
    {
        var scope = regime.Scope(ground.Network, options.Trade);
        if (limits.IsOver)
        {
            return RegimePlan.NotReached(regime, GroupsOf(ground.Network, scope), limits.StatusWhenOver);
        }

        var plan = ground.Program(scope);
        var solution = PlanLevels.Solve(ground, plan, limits);
        var values = solution.Level == PlanLevel.None ? null : plan.Columns.Values(solution.Columns);
        return new RegimePlan(
            regime,
            GroupsOf(ground.Network, scope),
            solution.Status,
            solution.Level,
            solution.ShortageValue is { } value ? Digits.Nine(value) : null,
            values is null ? ImmutableSortedDictionary<string, double>.Empty : PlanReader.Unmet(ground.Network, values),
            solution.CostUsd is { } cost ? Digits.Nine(cost) : null,
            solution.Seconds,
            solution.Iterations,
            values is null ? PlannedWeeks.None : PlanReader.Weeks(ground, values),
            options.IsChecked && values is not null ? SecondSolver.Value(plan.Program, limits) : null);
    }

    private static ImmutableArray<ImmutableArray<NationId>> GroupsOf(SupplyNetwork network, PlanScope scope) =>
    [
        .. network.Model.Nations
            .Select((row, number) => (row.Id, Group: scope.Groups[number]))
            .GroupBy(pair => pair.Group)
            .Select(group => group.Select(pair => pair.Id).ToImmutableArray()),
    ];
}
