using Longsplice.Engine;
using Longsplice.Engine.Removals;
using Longsplice.Model;
using Longsplice.Model.Files;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
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
        var loaded = Inputs.ModelWithLanes(modelPath, _ => NewFolder.Refusals(settings.Out));
        if (loaded.Value is not { } model)
        {
            return VerbResult<CriticalityData>.Of(loaded.Findings, null);
        }

        var tables = Analyse(model, settings, progress, cancellation);
        if (settings.Out is { } target && NewFolder.Write(target, Files(tables)) is { } failure)
        {
            return VerbResult<CriticalityData>.Of([.. loaded.Findings, failure], null);
        }

        return VerbResult<CriticalityData>.Of(loaded.Findings, new CriticalityData(
            tables.Criticality, tables.Dependence, tables.Concentration, SharedLine.Of(model), settings.Out, model));
    }

    private static RemovalTables Analyse(
        SupplyModel model, CriticalitySettings settings, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var scenario = new Scenario
        {
            Start = new DateOnly(2000, 1, 3),
            Weeks = settings.Weeks,
            Policy = new PolicySettings { Name = settings.Policy },
        };
        var options = new RemovalOptions(settings.OutageWeeks, settings.Threads ?? Environment.ProcessorCount);
        return RemovalAnalysis.Run(BestCase.Of(model, scenario), scenario, options, progress, cancellation);
    }

    private static IEnumerable<(string Name, string Text)> Files(RemovalTables tables) =>
    [
        File(TableSchema<CriticalityRow>.Instance, tables.Criticality),
        File(TableSchema<DependenceRow>.Instance, tables.Dependence),
        File(TableSchema<ConcentrationRow>.Instance, tables.Concentration),
    ];

    private static (string Name, string Text) File(TableSchema schema, IEnumerable<object> rows) =>
        ($"{schema.Table.Name}.csv", TableWriter.Text(schema, rows));
}
