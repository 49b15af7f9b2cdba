using System.Collections.Immutable;
using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Comparison;

/// <summary>
/// Policies side by side: every pattern of a scenario, and the run without events, under each of several policies,
/// on one compiled network and from one steady start, which no policy changes. Runs go side by side and each has its
/// own place in the result, so that the number of threads changes nothing.
/// </summary>
public static class PolicyComparison
{
    /// <summary>Runs the comparison.</summary>
    /// <param name="model">A model without errors; unknowns are at their best estimate.</param>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="policies">Policies; all are set beside the first.</param>
    /// <param name="options">How to use the machine, and the one pattern to run.</param>
    /// <param name="progress">Told how far it is; null where nobody looks.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImmutableArray<PolicyRow> Run(
        SupplyModel model,
        Scenario scenario,
        ImmutableArray<ComparedPolicy> policies,
        StressOptions options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        var networks = NetworkCompiler.Compile(
            BestCase.Of(model, scenario), scenario, [.. policies.Select(policy => policy.Settings)]);
        var start = ProgressiveFilling.Fill(networks[0]);
        (string Name, ImmutableArray<ScenarioEvent> Events)[] patterns =
        [
            (ResultTables.BaselinePattern, []),
            .. CrisisPattern.Of(scenario)
                .Where(pattern => options.Pattern is null || pattern.Name == options.Pattern)
                .Select(pattern => (pattern.Name, pattern.Scenario.Events)),
        ];
        var observed = new ServiceObserver[patterns.Length * policies.Length];
        using var workers = ChunkWorkers.For(networks[0].Points.Count, options.Threads);
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = workers.Threads > 1 ? 1 : options.Threads,
            CancellationToken = cancellation,
        };
        int done = 0;
        Parallel.For(0, observed.Length, parallel, number =>
        {
            var network = networks[number % policies.Length];
            var events = EventTranslator.Translate(network, patterns[number / policies.Length].Events, _ => true);
            observed[number] = new ServiceObserver(network);
            new Simulation(network, start, events, workers).Run(observed[number], cancellation);
            progress?.Report(new RunProgress("each pattern under each policy", Interlocked.Increment(ref done), observed.Length));
        });

        var table = new PolicyTable(networks[0], policies, RunKey.Of(networks[0], "").Label);
        return
        [
            .. patterns.SelectMany((pattern, number) =>
                table.Rows(pattern.Name, observed.AsSpan(number * policies.Length, policies.Length).ToArray())),
        ];
    }
}
