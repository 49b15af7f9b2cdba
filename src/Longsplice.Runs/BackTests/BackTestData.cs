using System.Collections.Immutable;

namespace Longsplice.Runs.BackTests;

/// <summary>What a back-test gives to its readers.</summary>
/// <param name="Rows">Every expectation with its score, in order of models and files.</param>
/// <param name="Out">Page written; null where none.</param>
public sealed record BackTestData(ImmutableArray<ScoreRow> Rows, string? Out);
