using System.Collections.Immutable;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.SeaLanes;

namespace Longsplice.Runs.Verbs;

/// <summary>Loads and checks what verbs work on; all findings of model and scenario at once.</summary>
public static class Inputs
{
    /// <summary>A model with all its checks, those of the network included.</summary>
    public static LoadResult<SupplyModel> Model(string path)
    {
        var loaded = ModelFiles.Load(path);
        return loaded.Value is { } model
            ? LoadResult<SupplyModel>.Of(model, [.. loaded.Findings, .. GainLoops.Find(model).Select(Placed)])
            : loaded;

        Finding Placed(Finding finding) => finding with { File = ModelFiles.PlaceOf(path, finding.File) };
    }

    /// <summary>
    /// A model as it is reckoned with, the lanes that it does not list computed, with the findings of what else a verb
    /// was given; null where either has errors.
    /// </summary>
    public static LoadResult<SupplyModel> ModelWithLanes(string path, Func<SupplyModel?, IEnumerable<Finding>> others)
    {
        var loaded = WithLanes(Model(path), path, null);
        return LoadResult<SupplyModel>.Of(loaded.Value, [.. loaded.Findings, .. others(loaded.Value)]);
    }

    /// <summary>A model with what keeps it from being used; warnings are left to <c>model check</c>.</summary>
    public static LoadResult<SupplyModel> ModelWithoutWarnings(string folder)
    {
        var loaded = Model(folder);
        return loaded with { Findings = [.. loaded.Findings.Where(finding => finding.Severity == Severity.Error)] };
    }

    /// <summary>A model and a scenario that fits it; each null where it has errors.</summary>
    public static (SupplyModel? Model, Scenario? Scenario, ImmutableArray<Finding> Findings) Both(
        string modelPath, string scenarioFile) => Both(Model(modelPath), modelPath, scenarioFile);

    /// <summary>A model that is loaded already, with a scenario; each null where it has errors.</summary>
    public static (SupplyModel? Model, Scenario? Scenario, ImmutableArray<Finding> Findings) Both(
        LoadResult<SupplyModel> listed, string modelPath, string scenarioFile)
    {
        var scenario = ScenarioFile.Load(scenarioFile);
        var model = WithLanes(listed, modelPath, scenario.Value);
        IEnumerable<Finding> fit = model.Value is not null && scenario.Value is not null
            ? [.. ScenarioChecks.Run(scenario.Value, model.Value, Path.GetFileName(scenarioFile)), .. CableCuts.Check(scenario.Value, Path.GetFileName(scenarioFile))]
            : [];
        var both = LoadResult<Scenario>.Of(scenario.Value, [.. model.Findings, .. scenario.Findings, .. fit]);
        return model.Value is null || both.Value is null || CableCuts.Of(both.Value).IsEmpty
            ? (model.Value, both.Value, both.Findings)
            : (model.Value, CableCuts.Fill(both.Value, model.Value), both.Findings);
    }

    private static LoadResult<SupplyModel> WithLanes(LoadResult<SupplyModel> loaded, string path, Scenario? scenario)
    {
        if (loaded.Value is null)
        {
            return loaded;
        }

        var filled = LaneFiller.Fill(loaded.Value, scenario);
        return LoadResult<SupplyModel>.Of(
            filled.Value,
            [.. loaded.Findings, .. filled.Findings.Select(finding => finding with { File = ModelFiles.PlaceOf(path, finding.File) })]);
    }
}
