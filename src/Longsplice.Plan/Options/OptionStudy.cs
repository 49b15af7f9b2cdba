using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Engine.Measures;

namespace Longsplice.Plan.Options;

/// <summary>
/// Which options to buy before it is known what comes: two stages, options first and then the plan of all together in
/// each pattern of each scenario and each state of readiness. A bound: everybody acts for the best at once.
/// </summary>
/// <example><code>
/// var result = OptionStudy.Run([new OptionScenario(model, scenario, 1)], new OptionSettings { BudgetMusd = 500 }, null, default);
/// </code></example>
public static class OptionStudy
{
    private const int FrontierSteps = 8;

    /// <summary>Runs the study.</summary>
    /// <param name="scenarios">
    /// At least one, without errors, of models in which every option has a cost; figures that are unknown stand at their
    /// best estimate. Options that one of them adopts are not chosen from.
    /// </param>
    /// <param name="settings">How options are chosen.</param>
    /// <param name="progress">Told how far it is; null where nobody looks.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static OptionResult Run(
        ImmutableArray<OptionScenario> scenarios,
        OptionSettings settings,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        using var program = new OptionProgram(scenarios, settings, progress, cancellation);
        var (best, plan, bound) = program.Best(settings.BudgetMusd, settings.Gamma);
        var values = OptionValues.Of(program, plan);
        var (evpi, vss) = program.Information();
        return new OptionResult
        {
            Options = values,
            Best = best,
            Bound = bound,
            WithoutUsd = program.Risk(program.Nothing),
            WithAllUsd = program.Risk(program.Everything),
            CostOfAWeekUsd = program.CostOfAWeek,
            Top = OptionValues.Top(program, values),
            Frontier = Frontier(program, best),
            Robust = Robust(program, best),
            EvpiUsd = evpi,
            VssUsd = vss,
            LeadParts = LeadTimes.Of(program, plan),
            Scenarios = ByPattern(program, plan),
            WorkShares = WorkShares.Under(program.Choice, plan),
            WorkSharePriceUsd = OptionProgram.Gain(best.ShortageCostUsd - program.WithoutWorkShares(), best.ShortageCostUsd),
            States = program.States.All.Length,
            IsDrawn = program.States.IsDrawn,
            Label = RunKey.Of(program.Cases[0].Network, "").Label,
        };
    }

    /// <summary>From no money to all that options cost, in equal steps, with the budget that was asked for.</summary>
    private static ImmutableArray<FrontierPoint> Frontier(OptionProgram program, FrontierPoint best)
    {
        double most = program.Choice.Costs.Sum();
        double[] budgets =
        [
            .. Enumerable.Range(0, FrontierSteps + 1).Select(step => most * step / FrontierSteps).Append(best.BudgetMusd).Distinct().Order(),
        ];
        return
        [
            .. budgets.Select((budget, number) =>
            {
                program.Progress?.Report(new RunProgress("budgets", number, budgets.Length));
                return budget == best.BudgetMusd && best.Gamma == 0 ? best : program.Best(budget, 0).Point;
            }),
        ];
    }

    private static ImmutableArray<FrontierPoint> Robust(OptionProgram program, FrontierPoint best)
    {
        int all = program.Options.Length;
        double[] gammas = [.. new double[] { 0, 1, 2, 3, best.Gamma, all }.Where(gamma => gamma <= Math.Max(all, best.Gamma)).Distinct().Order()];
        return [.. gammas.Select(gamma => gamma == best.Gamma ? best : program.Best(best.BudgetMusd, gamma).Point)];
    }

    private static ImmutableArray<OptionScenarioValue> ByPattern(OptionProgram program, double[] plan)
    {
        double[] without = program.ByCase(program.Nothing);
        double[] with = program.ByCase(plan);
        return
        [
            .. program.Cases.Select((one, number) =>
                new OptionScenarioValue(one.Scenario, one.Pattern, one.Weight, without[number], with[number])),
        ];
    }
}
