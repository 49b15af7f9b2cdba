using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Longsplice.Runs.BackTests;

/// <summary>What a back-test gives to its readers.</summary>
/// <param name="Scores">Every expectation with its score, in order of models and files.</param>
/// <param name="Out">Run folder written; null where none.</param>
/// <param name="Page">Page written; null where none.</param>
public sealed record BackTestData(
    [property: JsonIgnore] ImmutableArray<ScoreRow> Scores, string? Out, [property: JsonIgnore] string? Page)
{
    /// <summary>The scores as table rows.</summary>
    [JsonPropertyOrder(-1)]
    public IReadOnlyList<ScoreTableRow> Rows { get; } = [.. Scores.Select(ScoreTableRow.Of)];
}
