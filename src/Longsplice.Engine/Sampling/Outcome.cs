using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;

namespace Longsplice.Engine.Sampling;

/// <summary>What a run came to, beyond its baseline, by demand.</summary>
/// <param name="FirstWeek">First week short; null where never.</param>
/// <param name="Short">Units short over all weeks; 0 where never noticeably short.</param>
/// <param name="CostUsd">Cost of these units.</param>
internal sealed record Outcome(int?[] FirstWeek, double[] Short, double[] CostUsd)
{
    /// <summary>First week in which any demand is short.</summary>
    public int? FirstWeekOfAll => FirstWeek.Min();

    /// <summary>Runs a network with its events and without.</summary>
    public static Outcome Of(SupplyNetwork network, CancellationToken cancellation)
    {
        var start = ProgressiveFilling.Fill(network);
        using var alone = new ChunkWorkers(1);
        var events = EventTranslator.Translate(network, network.Scenario.Events, _ => true);
        var actual = Watch(events);
        var baseline = Watch(CompiledEvents.None);
        return Compare(network, baseline, actual);

        ShortObserver Watch(CompiledEvents compiled)
        {
            var observer = new ShortObserver();
            new Simulation(network, start, compiled, alone).Run(observer, cancellation);
            return observer;
        }
    }

    private static Outcome Compare(SupplyNetwork network, ShortObserver baseline, ShortObserver actual)
    {
        int demands = network.Demands.Count;
        var outcome = new Outcome(new int?[demands], new double[demands], new double[demands]);
        for (int demand = 0; demand < demands; demand++)
        {
            for (int at = 0; at < actual.Short.Count; at++)
            {
                double beyond = actual.Short[at][demand] - baseline.Short[at][demand];
                outcome.Short[demand] += beyond;
                outcome.FirstWeek[demand] ??= beyond > FirstOutTable.Noticed * actual.Required[at][demand] ? network.FirstWeek + at : null;
            }

            outcome.Short[demand] = outcome.FirstWeek[demand] is null ? 0 : Math.Max(0, outcome.Short[demand]);
            outcome.CostUsd[demand] = network.Demands.ShortageCost[demand] * outcome.Short[demand];
        }

        return outcome;
    }
}
