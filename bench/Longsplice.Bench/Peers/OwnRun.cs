using System.Diagnostics;
using Longsplice.Engine;
using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Phases;
using Longsplice.Engine.Start;

namespace Longsplice.Bench.Peers;

/// <summary>Runs a case on Longsplice's engine, on one thread as the other tools do.</summary>
internal static class OwnRun
{
    public static PeerAnswer Of(IPeerCase work)
    {
        var scenario = work.Scenario();
        var network = NetworkCompiler.Compile(work.Model(), scenario);
        var start = ProgressiveFilling.Fill(network);
        var events = EventTranslator.Translate(network, scenario.Events, _ => true);
        using var workers = new ChunkWorkers(1);
        var simulation = new Simulation(network, start, events, workers);
        var backlog = new BacklogObserver();
        var watch = Stopwatch.StartNew();
        simulation.Run(backlog, CancellationToken.None);
        double seconds = watch.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        string version = typeof(Simulation).Assembly.GetName().Version!.ToString(3);
        return work.Answer(new PeerAnswer(version, seconds, process.PeakWorkingSet64 / (double)(1 << 20)), backlog.Weeks);
    }

    private sealed class BacklogObserver : IWeekObserver
    {
        public List<double> Weeks { get; } = [];

        public void AfterWeek(State state, int week) => Weeks.Add(state.Arrears[0]);
    }
}
