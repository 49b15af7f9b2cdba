using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Removals;

/// <summary>
/// Criticality: every element of a model taken away, one at a time and without any other event (N-1), who would be
/// short without whom, and in how few hands things are made.
/// </summary>
public static class RemovalAnalysis
{
    /// <summary>Runs the analysis.</summary>
    /// <param name="model">A model without errors and without unknowns.</param>
    /// <param name="scenario">Policy, start and horizon; its events are left out.</param>
    /// <param name="options">How long elements are away, and how to use the machine.</param>
    /// <param name="progress">Told how far it is; null where nobody looks.</param>
    /// <param name="cancellation">Stops it.</param>
    public static RemovalTables Run(
        SupplyModel model,
        Scenario scenario,
        RemovalOptions options,
        IProgress<RunProgress>? progress,
        CancellationToken cancellation)
    {
        var network = NetworkCompiler.Compile(BestCase.Of(model, scenario), scenario with { Events = [] });
        var start = ProgressiveFilling.Fill(network);
        var removals = new RemovalRun(network, start, options, progress).Run(cancellation);
        string label = RunKey.Of(network, "baseline").Label;
        return new RemovalTables(
            CriticalityTable.Build(network, removals, start.Promised.Sum(), label),
            DependenceTable.Build(network, removals, start.Promised, label),
            ConcentrationTable.Build(network, start, label));
    }
}
