using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>A random network with its baseline and its run.</summary>
internal sealed record DrawnRun(
    SupplyModel Model,
    Scenario Scenario,
    bool IsBalanced,
    SupplyNetwork Network,
    StartState Start,
    CompiledEvents Events,
    History Baseline,
    History Actual)
{
    /// <summary>The run of a network, every other one with additions.</summary>
    public static DrawnRun Of(int seed) => Of(RandomNetwork.Draw(seed));

    /// <summary>The run of a network without additions.</summary>
    public static DrawnRun OfPlain(int seed) => Of(RandomNetwork.DrawPlain(seed));

    private static DrawnRun Of((SupplyModel Model, Scenario Scenario, bool IsBalanced) draw)
    {
        var (model, scenario, isBalanced) = draw;
        var network = NetworkCompiler.Compile(model, scenario);
        var start = ProgressiveFilling.Fill(network);
        var events = EventTranslator.Translate(network, scenario.Events, _ => true);
        var baseline = Record(network, start, CompiledEvents.None);
        return new DrawnRun(model, scenario, isBalanced, network, start, events, baseline, Record(network, start, events));
    }

    public static History Record(SupplyNetwork network, StartState start, CompiledEvents events)
    {
        var history = new History(network, events);
        using var workers = new ChunkWorkers(1);
        new Simulation(network, start, events, workers).Run(history, default);
        return history;
    }
}
