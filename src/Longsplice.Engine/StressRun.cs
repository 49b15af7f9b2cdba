using System.Collections.Immutable;
using Longsplice.Engine.Comparison;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Sampling;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine;

/// <summary>
/// Stress: what runs out, where, in which week, and why, in each pattern of crises and each case of what is unknown.
/// </summary>
public static class StressRun
{
    /// <summary>Runs a scenario on a model.</summary>
    /// <param name="model">A model without errors.</param>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="options">How to use the machine.</param>
    /// <param name="progress">Told how far it is; null where nobody looks.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static StressResult Execute(
        SupplyModel model,
        Scenario scenario,
        StressOptions options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        var uncertain = SteadyLoads.Uncertain(model, scenario);
        CrisisPattern[] patterns =
            [.. CrisisPattern.Of(scenario).Where(pattern => options.Pattern is null || pattern.Name == options.Pattern)];
        var run = new CaseRun(scenario, patterns, options, progress);
        StressResult[] cases = [.. uncertain.Cases.Select(name => run.Execute(uncertain.In(name), name, cancellation))];
        var tables = ResultTables.Join([.. cases.Select(result => result.Tables)]);
        var headline = CrisisPattern.Named(scenario, tables.HeadlinePattern() ?? options.Pattern);
        var drawn = new SampleRuns(uncertain, headline.Scenario, options, progress)
            .AddTo(tables, options.IsAcrossTheatres(scenario), cancellation);
        var whole = drawn with { Unknowns = UnknownsTable.Build(uncertain), Policies = Policies() };
        return new StressResult(whole, cases[0].StructuralLimits);

        ImmutableArray<PolicyRow> Policies() => options.OnePolicy || !options.IsAcrossTheatres(scenario)
            ? []
            : PolicyComparison.Run(model, scenario, ComparedPolicy.All(scenario.Policy, []), options, progress, cancellation);
    }
}
