using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Tests;

/// <summary>A random network with its baseline and its run.</summary>
internal sealed record DrawnRun(
    Scenario Scenario, SupplyNetwork Network, StartState Start, CompiledEvents Events, History Baseline, History Actual)
{
    public static DrawnRun Of(int seed)
    {
        var (model, scenario) = RandomNetwork.Draw(seed);
        var network = NetworkCompiler.Compile(model, scenario);
        var start = ProgressiveFilling.Fill(network);
        var events = EventTranslator.Translate(network, scenario.Events, _ => true);
        var baseline = Record(network, start, CompiledEvents.None);
        return new DrawnRun(scenario, network, start, events, baseline, Record(network, start, events));
    }

    public static History Record(SupplyNetwork network, StartState start, CompiledEvents events)
    {
        var history = new History(network, events);
        using var workers = new ChunkWorkers(1);
        new Simulation(network, start, events, workers).Run(history, default);
        return history;
    }
}
