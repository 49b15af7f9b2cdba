using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Longsplice.Model.Results;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Store;

/// <summary>run.json: what a run folder holds and how it was made.</summary>
/// <param name="Schema">Version of this form.</param>
/// <param name="Version">Version of Longsplice.</param>
/// <param name="Command">Command that makes the folder again from its inputs.</param>
/// <param name="ModelHash">Hash of the model.</param>
/// <param name="ScenarioHash">Hash of the scenario.</param>
/// <param name="Seed">Seed.</param>
/// <param name="Policy">Policy.</param>
/// <param name="Patterns">Crisis patterns that were run.</param>
/// <param name="Cases">Cases of what is unknown that were run.</param>
/// <param name="StartDate">First day of the first week.</param>
/// <param name="Week1Date">First day of week 1.</param>
/// <param name="Files">Files that verify compares.</param>
public sealed record RunManifest(
    int Schema,
    string Version,
    ImmutableArray<string> Command,
    string ModelHash,
    string ScenarioHash,
    long Seed,
    string Policy,
    ImmutableArray<string> Patterns,
    ImmutableArray<string> Cases,
    string StartDate,
    [property: System.Text.Json.Serialization.JsonPropertyName("week_1_date")] string Week1Date,
    ImmutableArray<ManifestFile> Files)
{
    /// <summary>Version of the form that this version writes.</summary>
    public const int CurrentSchema = 1;

    /// <summary>The manifest of a run.</summary>
    public static RunManifest Of(Story story, IEnumerable<RunFile> files) => new(
        CurrentSchema,
        About.Version,
        About.Command(story.Draws, story.AskedPattern),
        story.ModelHash,
        story.ScenarioHash,
        story.Scenario.Seed,
        story.Scenario.Policy.Name.ToString().ToLowerInvariant(),
        [.. story.AllTables.Service.Select(row => row.Pattern).Distinct(StringComparer.Ordinal).Where(name => name != ResultTables.BaselinePattern)],
        [.. story.AllTables.Service.Select(row => row.Case).Distinct(StringComparer.Ordinal)],
        Iso(story.Scenario.DateOf(story.Scenario.FirstWeek)),
        Iso(story.Scenario.Week1Date),
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

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
