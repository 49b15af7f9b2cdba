using Longsplice.Engine.Events;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Sampling;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine;

/// <summary>
/// Runs of one pattern beside its baseline without causes, at best estimates and over draws of what is not known
/// well: what was served, carried and made, for those who measure more than shortage.
/// </summary>
public sealed class TrialRun
{
    private readonly NetworkPatch _patch;
    private readonly string _pattern;

    /// <summary>Compiles a pattern.</summary>
    /// <param name="model">A model without errors.</param>
    /// <param name="pattern">A pattern of a scenario without errors.</param>
    public TrialRun(SupplyModel model, CrisisPattern pattern)
    {
        _pattern = pattern.Name;
        _patch = new NetworkPatch(SteadyLoads.Uncertain(model, pattern.Scenario), pattern.Scenario);
    }

    /// <summary>True where draws can differ: some figure is unknown or has a range.</summary>
    public bool CanDraw => !_patch.Moving.IsEmpty;

    /// <summary>Tables service, flows and production of the baseline and the pattern, at best estimates.</summary>
    /// <param name="cancellation">Stops it.</param>
    public ResultTables Best(CancellationToken cancellation) => Run(_patch.With(new double?[_patch.Moving.Length]), cancellation);

    /// <summary>The same tables of one draw; a draw is the same whoever makes it.</summary>
    /// <param name="draw">Number of the draw.</param>
    /// <param name="cancellation">Stops it.</param>
    public ResultTables Draw(int draw, CancellationToken cancellation) => Run(_patch.With(_patch.Draw(draw)), cancellation);

    private ResultTables Run(SupplyNetwork network, CancellationToken cancellation)
    {
        var start = ProgressiveFilling.Fill(network);
        using var alone = new ChunkWorkers(1);
        var tables = new TableBuilder(network, start, CaseName.Best);
        return ResultTables.Join(
        [
            tables.Moved("baseline", Record(CompiledEvents.None)),
            tables.Moved(_pattern, Record(EventTranslator.Translate(network, network.Scenario.Events, _ => true))),
        ]);

        History Record(CompiledEvents events)
        {
            var history = new History(network, events);
            new Simulation(network, start, events, alone).Run(history, cancellation);
            return history;
        }
    }
}
