using System.Collections.Immutable;
using Longsplice.Engine.Donations;
using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Spillover;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine;

/// <summary>
/// One case of a scenario: the run without events, and beside it every pattern of crises with the ledger between the
/// two and, for the best case, the exact re-runs that say what each event did. All patterns share one network.
/// </summary>
/// <param name="scenario">The scenario.</param>
/// <param name="patterns">Patterns to run.</param>
/// <param name="options">How to use the machine.</param>
/// <param name="progress">Told how far it is; null where nobody looks.</param>
internal sealed class CaseRun(
    Scenario scenario, IReadOnlyList<CrisisPattern> patterns, StressOptions options, IProgress<RunProgress>? progress)
{
    /// <summary>Runs a case.</summary>
    /// <param name="model">The model of the case, without unknowns.</param>
    /// <param name="name">The case.</param>
    /// <param name="cancellation">Stops it.</param>
    public StressResult Execute(SupplyModel model, CaseName name, CancellationToken cancellation)
    {
        Report("compile", name);
        var network = NetworkCompiler.Compile(model, scenario);
        var start = ProgressiveFilling.Fill(network);
        using var workers = ChunkWorkers.For(network.Points.Count, options.Threads);
        var builder = new TableBuilder(network, start, name);
        var spillover = new SpilloverTable(network);
        Report("baseline", name);
        var baseline = Record(network, start, CompiledEvents.None, workers, cancellation);
        var tables = new List<ResultTables> { builder.Baseline(baseline) };
        foreach (var pattern in patterns)
        {
            var events = EventTranslator.Translate(network, pattern.Scenario.Events, _ => true);
            Report($"run {pattern.Name}", name);
            var actual = pattern.Scenario.Events.Length == 0 ? baseline : Record(network, start, events, workers, cancellation);
            Report($"causes {pattern.Name}", name);
            var causes = CauseResults.Of(network, start, events, baseline, actual, null, cancellation);
            var effects = name == CaseName.Best
                ? new EventEffects(network, start, pattern.Scenario, options, workers, progress).Run(cancellation)
                : null;
            tables.Add(builder.Run(pattern.Name, baseline, actual, causes, effects) with
            {
                Donations = name == CaseName.Best ? Donations(pattern, events, actual) : [],
            });
            Measure(pattern, ShockSize.Full, events, actual);
            if (pattern.Crises.Length == 1 && patterns.Count > 1)
            {
                MeasureHalf(pattern);
            }
        }

        return new StressResult(ResultTables.Join(tables) with { Spillover = spillover.Build() }, [.. start.Bound]);

        ImmutableArray<DonationRow> Donations(CrisisPattern pattern, CompiledEvents events, History actual) =>
            new DonationTable(network, start, pattern.Scenario, workers, RunKey.Of(network, pattern.Name, name))
                .Build(events, actual, cancellation);

        void MeasureHalf(CrisisPattern pattern)
        {
            var half = pattern.AtHalfSize();
            var events = EventTranslator.Translate(network, half.Scenario.Events, _ => true);
            Measure(half, ShockSize.Half, events, Record(network, start, events, workers, cancellation));
        }

        void Measure(CrisisPattern pattern, ShockSize size, CompiledEvents events, History actual)
        {
            if (pattern.Crises.Length > 0)
            {
                var amounts = new SpilloverMeasure(network).Of(events, baseline, actual);
                spillover.Add(pattern, size, RunKey.Of(network, pattern.Name, name), amounts);
            }
        }
    }

    private static History Record(
        SupplyNetwork network,
        StartState start,
        CompiledEvents events,
        ChunkWorkers workers,
        CancellationToken cancellation)
    {
        var history = new History(network, events);
        new Simulation(network, start, events, workers).Run(history, cancellation);
        return history;
    }

    private void Report(string step, CaseName name) =>
        progress?.Report(new RunProgress(name == CaseName.Best ? step : $"{step}, case {name.ToString().ToLowerInvariant()}", 0, 1));
}
