using Longsplice.Model;
using Longsplice.Model.Files;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Store;

/// <summary>What a run folder keeps to run again: models, scenarios and tables in canonical form.</summary>
public static class RunInputs
{
    /// <summary>Folder of the inputs.</summary>
    public const string Folder = "inputs/";

    /// <summary>Where a run folder keeps its model.</summary>
    public const string Model = $"{Folder}model";

    /// <summary>Where a run folder keeps its scenario.</summary>
    public const string Scenario = $"{Folder}scenario.yaml";

    /// <summary>Where a run folder keeps a table that a verb was given, such as orders.</summary>
    /// <typeparam name="TRow">The row record.</typeparam>
    public static string PathOf<TRow>() => $"{Folder}{TableSchema<TRow>.Instance.Table.Name}.csv";

    /// <summary>The files of a model.</summary>
    public static IEnumerable<RunFile> Of(SupplyModel model, string folder = Model) =>
        ModelFiles.Files(model).Select(file => RunFile.OfText($"{folder}/{file.Name}", file.Text));

    /// <summary>The file of a scenario.</summary>
    public static RunFile Of(Scenario scenario, string path = Scenario) => RunFile.OfText(path, ScenarioText.Of(scenario));

    /// <summary>The file of a table that a verb was given, made when it is asked for.</summary>
    /// <typeparam name="TRow">The row record.</typeparam>
    public static IEnumerable<RunFile> Files<TRow>(IEnumerable<TRow> rows)
        where TRow : class
    {
        yield return RunTable.Of(rows).File(PathOf<TRow>());
    }
}
