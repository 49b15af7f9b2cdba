using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine;

/// <summary>
/// One case of a scenario: the run, the run without events, the ledger between them and, for the best case, the
/// exact re-runs that say what each event did.
/// </summary>
/// <param name="scenario">The scenario.</param>
/// <param name="options">How to use the machine.</param>
/// <param name="progress">Told how far it is; null where nobody looks.</param>
internal sealed class CaseRun(Scenario scenario, StressOptions options, IProgress<RunProgress>? progress)
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
        var events = EventTranslator.Translate(network, scenario.Events, _ => true);
        using var workers = ChunkWorkers.For(network.Points.Count, options.Threads);
        Report("baseline", name);
        var baseline = Record(network, start, CompiledEvents.None, workers, cancellation);
        Report("run", name);
        var actual = scenario.Events.Length == 0 ? baseline : Record(network, start, events, workers, cancellation);
        Report("causes", name);
        var causes = CauseResults.Of(network, start, events, baseline, actual, null, cancellation);
        var effects = name == CaseName.Best
            ? new EventEffects(network, start, scenario, options, workers, progress).Run(cancellation)
            : null;
        var tables = new TableBuilder(network, start, name).Build(baseline, actual, causes, effects);
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

    private void Report(string step, CaseName name) =>
        progress?.Report(new RunProgress(name == CaseName.Best ? step : $"{step}, case {name.ToString().ToLowerInvariant()}", 0, 1));
}
