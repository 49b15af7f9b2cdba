using System.Collections.Immutable;
using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine;

/// <summary>The causes of what one demand lacks at the end of a week that people ask about.</summary>
public static class WhyRun
{
    /// <summary>
    /// The tree of causes, read from the ledger at the end of the week: of a kept demand what is owed then, of a lost
    /// one all that was lost until then, both beyond the baseline; empty where nothing is. The best case is run.
    /// </summary>
    /// <param name="model">A model without errors.</param>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="demand">The demand.</param>
    /// <param name="week">The week.</param>
    /// <param name="cancellation">Stops it.</param>
    public static ImmutableArray<CauseRow> Tree(
        SupplyModel model, Scenario scenario, DemandId demand, int week, CancellationToken cancellation)
    {
        var network = NetworkCompiler.Compile(BestCase.Of(model, scenario), scenario);
        var start = ProgressiveFilling.Fill(network);
        var events = EventTranslator.Translate(network, scenario.Events, _ => true);
        using var workers = ChunkWorkers.For(network.Points.Count, Environment.ProcessorCount);
        var baseline = Record(CompiledEvents.None);
        var causes = CauseResults.Of(network, start, events, baseline, Record(events), week, cancellation);
        return [.. new CauseTables(network, RunKey.Of(network, "events")).Nodes(causes).Where(row => row.Demand == demand)];

        History Record(CompiledEvents compiled)
        {
            var history = new History(network, compiled);
            new Simulation(network, start, compiled, workers).Run(history, cancellation);
            return history;
        }
    }
}
