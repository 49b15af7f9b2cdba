using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;
using Longsplice.Model.Ids;
using Longsplice.Plan.Survival;

namespace Longsplice.Runs.Verbs;

/// <summary>Asks for each site how long demand is met without it, and what its loss costs at the least.</summary>
public static class Survive
{
    /// <summary>Runs the verb.</summary>
    /// <param name="modelPath">The model.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it.</param>
    public static VerbResult<SurviveData> Run(
        string modelPath, SurviveSettings settings, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var times = new Dictionary<SiteId, double>();
        var loaded = Inputs.ModelWithLanes(modelPath, found => ReadTimes(settings.TtrFile, found, times));
        if (loaded.Value is not { } model)
        {
            return VerbResult<SurviveData>.Of(loaded.Findings, null);
        }

        var rows = SurvivalAnalysis.Run(
            BestCase.Of(model),
            site => times.GetValueOrDefault(site, settings.TtrWeeks),
            settings.Threads ?? Environment.ProcessorCount,
            progress,
            cancellation);
        bool hasCosts = model.Demands.All(demand => demand.ShortageCostUsd is not null);
        return VerbResult<SurviveData>.Of(loaded.Findings, new SurviveData(rows, model, hasCosts));
    }

    private static List<Finding> ReadTimes(string? file, SupplyModel? model, Dictionary<SiteId, double> times)
    {
        var findings = new List<Finding>();
        if (file is null)
        {
            return findings;
        }

        foreach (var row in TableReader.Read<RecoveryTime>(file, findings))
        {
            if (!times.TryAdd(row.Element, row.TtrWeeks))
            {
                findings.Add(At(file, row, "LS012", "a site of its own", ""));
            }

            if (model is not null && !model.Sites.Any(site => site.Id == row.Element))
            {
                string hint = Nearest.Hint(row.Element.Code, model.Sites.Select(site => site.Id.Code));
                findings.Add(At(file, row, "LS015", "a site of the model", hint));
            }
        }

        return findings;
    }

    private static Finding At(string file, RecoveryTime row, string code, string expected, string hint) =>
        Finding.Of(code, Path.GetFileName(file), row.FileRow, "element", row.Element.Code, expected, hint);
}
