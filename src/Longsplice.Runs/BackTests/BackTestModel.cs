using System.Collections.Frozen;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Expectations;
using Longsplice.Model.Files;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.BackTests;

/// <summary>A model with what is expected of it and the scenarios of which it is expected.</summary>
/// <param name="Name">Name of its folder or workbook.</param>
/// <param name="Model">The model.</param>
/// <param name="Expectations">Expectations in order of the file.</param>
/// <param name="Scenarios">Scenarios by name, each with the model as it is reckoned with there.</param>
internal sealed record BackTestModel(
    string Name,
    SupplyModel Model,
    IReadOnlyList<Expectation> Expectations,
    FrozenDictionary<string, (SupplyModel Model, Scenario Scenario)> Scenarios)
{
    /// <summary>Name of a model's folder or workbook, as scores and findings say it.</summary>
    public static string NameOf(string path)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        return File.Exists(path) ? Path.GetFileNameWithoutExtension(name) : name;
    }

    /// <summary>Loads all of it; null, with all findings of model, expectations and scenarios, where something is wrong.</summary>
    public static BackTestModel? Load(string path, List<Finding> findings)
    {
        var loaded = Inputs.ModelWithoutWarnings(path);
        findings.AddRange(loaded.Findings);
        var rows = ExpectationFile.Load(path, loaded.Value, findings);
        var scenarios = new Dictionary<string, (SupplyModel, Scenario)>(StringComparer.Ordinal);
        foreach (var group in rows.GroupBy(row => row.Scenario, StringComparer.Ordinal))
        {
            if (LoadScenario(path, loaded.Value, group.First(), findings) is var (model, scenario) && model is not null && scenario is not null)
            {
                scenarios[group.Key] = (model, scenario);
                findings.AddRange(group.SelectMany(row => InTime(row, scenario)));
            }
        }

        return loaded.Value is null ? null : new BackTestModel(NameOf(path), loaded.Value, rows, scenarios.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The model and the pattern that an expectation speaks of.</summary>
    public (SupplyModel Model, CrisisPattern Pattern) RunOf(Expectation row)
    {
        var (model, scenario) = Scenarios[row.Scenario];
        return (model, CrisisPattern.Named(scenario, row.Pattern));
    }

    private static (SupplyModel? Model, Scenario? Scenario) LoadScenario(
        string path, SupplyModel? model, Expectation row, List<Finding> findings)
    {
        string all = Path.Combine(ModelFiles.FolderOf(path), "scenarios");
        string file = Path.Combine(all, $"{row.Scenario}.yaml");
        if (!File.Exists(file))
        {
            var known = Directory.Exists(all) ? Directory.GetFiles(all, "*.yaml").Select(Path.GetFileNameWithoutExtension).OfType<string>() : [];
            findings.Add(ExpectationFile.At(row, "LS165", "scenario", row.Scenario, "a file of the model's scenarios", Nearest.Hint(row.Scenario, known)));
            return (null, null);
        }

        var (filled, scenario, found) = Inputs.Both(LoadResult<SupplyModel>.Of(model, []), path, file);
        findings.AddRange(found.Where(finding => finding.Severity == Severity.Error));
        return (filled, scenario);
    }

    private static IEnumerable<Finding> InTime(Expectation row, Scenario scenario)
    {
        string[] patterns = [.. CrisisPattern.Of(scenario).Select(pattern => pattern.Name)];
        if (row.Pattern is { } name && !patterns.Contains(name, StringComparer.Ordinal))
        {
            yield return ExpectationFile.At(row, "LS165", "pattern", name, $"one of {string.Join(", ", patterns)}", Nearest.Hint(name, patterns));
        }

        int from = row.From?.ToWeek(scenario.Week1Date) ?? scenario.FirstWeek;
        int until = row.Until?.ToWeek(scenario.Week1Date) ?? scenario.Weeks;
        if (from < scenario.FirstWeek || until > scenario.Weeks || from > until)
        {
            yield return ExpectationFile.At(row, "LS167", "from", $"weeks {from} to {until}", $"weeks in order within {scenario.FirstWeek} to {scenario.Weeks}");
        }
    }
}
