using Longsplice.Engine;
using Longsplice.Engine.Removals;
using Longsplice.Model;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Verbs;

/// <summary>Takes away every element of a model, one at a time, and says which are the dangerous ones.</summary>
public static class Criticality
{
    /// <summary>Runs the verb.</summary>
    /// <param name="modelPath">The model.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it.</param>
    public static VerbResult<CriticalityData> Run(
        string modelPath, CriticalitySettings settings, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var loaded = Inputs.ModelWithLanes(modelPath, _ => RunFolder.Refusals(settings.Out));
        if (loaded.Value is not { } model)
        {
            return VerbResult<CriticalityData>.Of(loaded.Findings, null);
        }

        var tables = Analyse(model, settings, progress, cancellation);
        var data = new CriticalityData(
            tables.Criticality, tables.Dependence, tables.Concentration, SharedLine.Of(model), Out: null, model);
        var result = VerbResult<CriticalityData>.Of(loaded.Findings, data) with { Record = RecordOf(data, settings) };
        return RunFolder.Keep(result, settings.Out, told => told with { Out = settings.Out }, cancellation);
    }

    private static RunRecord RecordOf(CriticalityData data, CriticalitySettings settings) => new()
    {
        Command = RunCommand.Of("criticality", settings, RunInputs.Model),
        Answer = data,
        Tables = [RunTable.Of(data.Criticality), RunTable.Of(data.Dependence), RunTable.Of(data.Concentration)],
        Model = data.Model,
    };

    private static RemovalTables Analyse(
        SupplyModel model, CriticalitySettings settings, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var scenario = new Scenario
        {
            Start = new DateOnly(2000, 1, 3),
            Weeks = settings.Weeks,
            Policy = new PolicySettings { Name = settings.Policy },
        };
        var options = new RemovalOptions(settings.Outage, settings.Threads ?? Environment.ProcessorCount);
        return RemovalAnalysis.Run(BestCase.Of(model, scenario), scenario, options, progress, cancellation);
    }
}
