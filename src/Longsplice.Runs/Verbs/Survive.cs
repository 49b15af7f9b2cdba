using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;
using Longsplice.Model.Ids;
using Longsplice.Plan.Survival;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Verbs;

/// <summary>Asks for each site how long demand is met without it, and what its loss costs at the least.</summary>
public static class Survive
{
    /// <summary>Worst losses that are named.</summary>
    private const int MostWorst = 10;

    /// <summary>Runs the verb.</summary>
    /// <param name="modelPath">The model.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it.</param>
    public static VerbResult<SurviveData> Run(
        string modelPath, SurviveSettings settings, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        List<RecoveryTime> given = [];
        var loaded = Inputs.ModelWithLanes(
            modelPath, found => [.. ReadTimes(settings.Ttr, found, given), .. RunFolder.Refusals(settings.Out)]);
        if (loaded.Value is not { } model)
        {
            return VerbResult<SurviveData>.Of(loaded.Findings, null);
        }

        var times = given.ToDictionary(row => row.Element, row => row.TtrWeeks);
        var best = BestCase.Of(model);
        int threads = settings.Threads ?? Environment.ProcessorCount;
        var rows = SurvivalAnalysis.Run(best, TtrOf, threads, progress, cancellation);
        var worst = settings.Worst is { } together
            ? WorstAnalysis.Run(best, TtrOf, together, MostWorst, threads, progress, cancellation)
            : null;
        bool hasCosts = model.Demands.All(demand => demand.ShortageCostUsd is not null);
        var data = new SurviveData(rows, Out: null, model, hasCosts);
        var result = VerbResult<SurviveData>.Of(loaded.Findings, data) with { Record = RecordOf(data, given, settings) };
        return RunFolder.Keep(result with { Data = data with { Worst = worst } }, settings.Out, told => told with { Out = settings.Out }, cancellation);

        double TtrOf(SiteId site) => times.GetValueOrDefault(site, settings.Weeks);
    }

    private static RunRecord RecordOf(SurviveData data, List<RecoveryTime> times, SurviveSettings settings)
    {
        ImmutableArray<RunTable> tables = [RunTable.Of(data.Elements)];
        return new RunRecord
        {
            Command = RunCommand.Of(
                "survive", settings with { Worst = null, Ttr = settings.Ttr is null ? null : RunInputs.PathOf<RecoveryTime>() }, RunInputs.Model),
            Answer = data,
            Tables = tables,
            Model = data.Model,
            Inputs = settings.Ttr is null ? [] : RunInputs.Files(times),
            Pages = SurviveBrief.Of(data, tables),
        };
    }

    private static List<Finding> ReadTimes(string? file, SupplyModel? model, List<RecoveryTime> times)
    {
        var findings = new List<Finding>();
        if (file is null)
        {
            return findings;
        }

        times.AddRange(TableReader.Read<RecoveryTime>(file, findings));
        var seen = new HashSet<SiteId>();
        findings.AddRange(times.Where(row => !seen.Add(row.Element)).Select(row => At(file, row, "LS012", "a site of its own", "")));
        if (model is not null)
        {
            findings.AddRange(times.Where(row => !model.Sites.Contains(row.Element)).Select(row =>
                At(file, row, "LS015", "a site of the model", Nearest.Hint(row.Element.Code, model.Sites.Select(site => site.Id.Code)))));
        }

        return findings;
    }

    private static Finding At(string file, RecoveryTime row, string code, string expected, string hint) =>
        Finding.Of(code, Path.GetFileName(file), row.FileRow, "element", row.Element.Code, expected, hint);
}
