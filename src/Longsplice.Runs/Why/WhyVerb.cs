using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Store;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Why;

/// <summary>
/// From a number of a run folder to the rows and sources that it rests on: the cause tree of a demand, at the peak or
/// in any week, from the folder's own inputs.
/// </summary>
public static class WhyVerb
{
    /// <summary>Runs the verb.</summary>
    /// <param name="folder">The run folder.</param>
    /// <param name="demand">The demand; null for the first to run out.</param>
    /// <param name="week">The week; null for the peak.</param>
    /// <param name="cancellation">Stops it.</param>
    public static VerbResult<WhyData> Run(string folder, string? demand, int? week, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            return Refused("LS050", folder, "", "no such folder", "a run folder");
        }

        if (RunManifest.Read(folder) is not { } manifest)
        {
            return Refused("LS052", Path.Combine(folder, "run.json"), "", "no run.json that can be read", "a run folder");
        }

        if (manifest.Verb != "stress")
        {
            return Refused("LS171", Path.Combine(folder, "run.json"), "command", manifest.Verb, "stress");
        }

        var (model, scenario, findings) = Inputs.Both(
            Path.Combine(folder, "inputs", "model"), Path.Combine(folder, "inputs", "scenario.yaml"));
        if (model is null || scenario is null)
        {
            return VerbResult<WhyData>.Of(findings, null);
        }

        List<Finding> problems = [.. Problems(model, scenario, demand, week)];
        var data = problems.Count == 0 ? Tell(folder, model, scenario, demand, week, problems, cancellation) : null;
        return VerbResult<WhyData>.Of([.. problems], data);
    }

    private static VerbResult<WhyData> Refused(string code, string file, string column, string found, string expected) =>
        VerbResult<WhyData>.Of([Finding.Of(code, file, 0, column, found, expected)], null);

    private static IEnumerable<Finding> Problems(SupplyModel model, Scenario scenario, string? demand, int? week)
    {
        if (demand is not null && !model.Demands.Contains(new DemandId(demand)))
        {
            string hint = Nearest.Hint(demand, model.Demands.Select(row => row.Id.Code));
            yield return Finding.Of("LS015", "", 0, "--demand", demand, "an id of demands", hint);
        }

        if (model.Demands.Count == 0)
        {
            yield return Finding.Of("LS015", "demands.csv", 0, "id", "no demand", "a demand to ask about");
        }

        if (week < scenario.FirstWeek || week > scenario.Weeks)
        {
            yield return Finding.Of("LS107", "", 0, "--week", $"{week}", $"a week of the run, {scenario.FirstWeek} to {scenario.Weeks}");
        }
    }

    /// <summary>Inputs are run again: verify holds that the folder says the same.</summary>
    private static WhyData Tell(
        string folder, SupplyModel model, Scenario scenario, string? asked, int? week, List<Finding> problems,
        CancellationToken cancellation)
    {
        var tables = Stress.Tell(model, scenario, StressOptions.Default, null, cancellation).AllTables;
        var demand = asked is not null
            ? new DemandId(asked)
            : tables.Best(Worst(tables, null, scenario).Name).FirstOut.FirstOrDefault()?.Demand ?? model.Demands[0].Id;
        var pattern = Worst(tables, demand, scenario);
        var rows = week is { } at
            ? WhyRun.Tree(model, pattern.Scenario, demand, at, cancellation)
            : [.. tables.Best(pattern.Name).Causes.Where(row => row.Demand == demand)];
        var names = new Names(model, pattern.Scenario);
        var builder = new WhyTree(new CauseWords(model, names), names, new FigureFinder(model, tables.Unknowns), rows);
        return new WhyData(
            demand.Code, names.Demand(demand), names.Unit(model.Demands.Get(demand).Item), week, DrawnLikelihood.Of(folder, demand, problems), builder.Build());
    }

    /// <summary>The pattern of crises in which a demand, or any, lacks most; the first where none is short.</summary>
    private static CrisisPattern Worst(ResultTables tables, DemandId? demand, Scenario scenario)
    {
        string? worst = tables.FirstOut
            .Where(row => demand is null || row.Demand == demand)
            .MaxBy(row => row.ShortTotal)?.Pattern;
        return CrisisPattern.Named(scenario, worst);
    }
}
