using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine;

/// <summary>
/// Stress: what runs out, where, in which week, and why. The run, the run without events, the ledger between
/// them and the exact re-runs that say what each event did.
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
    /// <exception cref="GainLoopException">The model was not checked.</exception>
    public static StressResult Execute(
        SupplyModel model,
        Scenario scenario,
        StressOptions options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        progress?.Report(new RunProgress("compile", 0, 1));
        var network = NetworkCompiler.Compile(model, scenario);
        var start = ProgressiveFilling.Fill(network);
        var events = EventTranslator.Translate(network, scenario.Events, _ => true);
        using var workers = ChunkWorkers.For(network.Points.Count, options.Threads);
        progress?.Report(new RunProgress("baseline", 0, 1));
        var baseline = Record(network, start, CompiledEvents.None, workers, cancellation);
        progress?.Report(new RunProgress("run", 0, 1));
        var actual = scenario.Events.Length == 0 ? baseline : Record(network, start, events, workers, cancellation);
        progress?.Report(new RunProgress("causes", 0, 1));
        var causes = CauseResults.Of(network, start, events, baseline, actual, cancellation);
        var effects = new EventEffects(network, start, scenario, options, workers, progress).Run(cancellation);
        var tables = new TableBuilder(network, start).Build(baseline, actual, causes, effects);
        return new StressResult(tables, [.. start.Bound]);
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
}
