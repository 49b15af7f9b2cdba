using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Store;

/// <summary>run.json: what a run folder holds and how it was made.</summary>
/// <param name="Schema">Version of this form.</param>
/// <param name="Version">Version of Longsplice.</param>
/// <param name="Command">Command that makes the folder again from its inputs.</param>
/// <param name="ModelHash">Hash of the model; null where the verb has none, or several.</param>
/// <param name="ScenarioHash">Hash of the scenario; null likewise, as is all that a scenario says.</param>
/// <param name="Seed">Seed of the scenario.</param>
/// <param name="Policy">Policy of the scenario.</param>
/// <param name="Patterns">Crisis patterns that were run.</param>
/// <param name="Cases">Cases of what is unknown that were run.</param>
/// <param name="StartDate">First day of the first week.</param>
/// <param name="Week1Date">First day of week 1.</param>
/// <param name="Files">Files that verify compares.</param>
public sealed record RunManifest(
    int Schema,
    string Version,
    ImmutableArray<string> Command,
    string? ModelHash,
    string? ScenarioHash,
    long? Seed,
    string? Policy,
    ImmutableArray<string> Patterns,
    ImmutableArray<string> Cases,
    string? StartDate,
    [property: JsonPropertyName("week_1_date")] string? Week1Date,
    ImmutableArray<ManifestFile> Files)
{
    /// <summary>Version of the form that this version writes.</summary>
    public const int CurrentSchema = 1;

    /// <summary>The verb; empty where the command is none.</summary>
    [JsonIgnore]
    public string Verb => Command.IsDefault || Command.Length < 2 ? "" : Command[1];

    /// <summary>The manifest of a run.</summary>
    public static RunManifest Of(RunRecord record, IEnumerable<RunFile> files) => new(
        CurrentSchema,
        About.Version,
        record.Command,
        record.Model is { } model ? Longsplice.Model.Files.ModelHash.Of(model) : null,
        record.Scenario is { } scenario ? ScenarioText.HashOf(scenario) : null,
        record.Scenario?.Seed,
        record.Scenario?.Policy.Name.ToString().ToLowerInvariant(),
        Distinct(record, row => row.Pattern, ResultTables.BaselinePattern),
        Distinct(record, row => row.Case),
        Iso(record.Scenario?.DateOf(record.Scenario.FirstWeek)),
        Iso(record.Scenario?.Week1Date),
        [.. files.Select(file => new ManifestFile(file.Path, file.Sha256, file.Rows))]);

    /// <summary>Reads run.json; null where it is none.</summary>
    public static RunManifest? Read(string folder)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<RunManifest>(File.ReadAllText(Path.Combine(folder, "run.json")), Json.Options);
            return manifest is { Files.IsDefault: false, Version: not null } ? manifest : null;
        }
        catch (Exception failure) when (failure is JsonException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    private static ImmutableArray<string> Distinct(RunRecord record, Func<IRunRow, string> part, params string[] others) =>
        [.. record.Tables.SelectMany(table => table.Rows.OfType<IRunRow>()).Select(part).Distinct(StringComparer.Ordinal).Except(others, StringComparer.Ordinal)];

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
