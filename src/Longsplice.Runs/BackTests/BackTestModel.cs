using System.Collections.Frozen;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Expectations;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.BackTests;

/// <summary>A model with what is expected of it and the scenarios of which it is expected.</summary>
/// <param name="Name">Name of its folder.</param>
/// <param name="Model">The model.</param>
/// <param name="Expectations">Expectations in order of the file.</param>
/// <param name="Scenarios">Scenarios by name.</param>
internal sealed record BackTestModel(
    string Name, SupplyModel Model, IReadOnlyList<Expectation> Expectations, FrozenDictionary<string, Scenario> Scenarios)
{
    /// <summary>Loads all of it; null, with findings, where something is wrong.</summary>
    public static BackTestModel? Load(string folder, List<Finding> findings)
    {
        var loaded = Inputs.ModelWithoutWarnings(folder);
        findings.AddRange(loaded.Findings);
        if (loaded.Value is not { } model)
        {
            return null;
        }

        var expected = ExpectationFile.Load(folder, model);
        findings.AddRange(expected.Findings);
        var rows = expected.Value ?? [];
        var scenarios = new Dictionary<string, Scenario>(StringComparer.Ordinal);
        foreach (string name in rows.Select(row => row.Scenario).Distinct(StringComparer.Ordinal))
        {
            if (LoadScenario(folder, name, model, rows, findings) is { } scenario)
            {
                scenarios[name] = scenario;
            }
        }

        findings.AddRange(rows.Where(row => scenarios.ContainsKey(row.Scenario)).SelectMany(row => InTime(row, scenarios[row.Scenario])));
        return new BackTestModel(NameOf(folder), model, rows, scenarios.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The pattern that an expectation speaks of.</summary>
    public CrisisPattern PatternOf(Expectation row) => CrisisPattern.Named(Scenarios[row.Scenario], row.Pattern);

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    private static Scenario? LoadScenario(
        string folder, string name, SupplyModel model, IReadOnlyList<Expectation> rows, List<Finding> findings)
    {
        string all = Path.Combine(folder, "scenarios");
        string path = Path.Combine(all, $"{name}.yaml");
        if (!File.Exists(path))
        {
            var known = Directory.Exists(all) ? Directory.GetFiles(all, "*.yaml").Select(Path.GetFileNameWithoutExtension).OfType<string>() : [];
            findings.Add(ExpectationFile.At(rows.First(row => row.Scenario == name), "LS165", "scenario", name, "a file of the model's scenarios", Nearest.Hint(name, known)));
            return null;
        }

        var loaded = ScenarioFile.Load(path);
        findings.AddRange(loaded.Findings);
        if (loaded.Value is not { } scenario)
        {
            return null;
        }

        findings.AddRange(ScenarioChecks.Run(scenario, model, Path.GetFileName(path)).Where(finding => finding.Severity == Severity.Error));
        return scenario;
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
