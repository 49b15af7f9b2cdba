using System.Collections.Immutable;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Verbs;

/// <summary>What a stress run gives to its readers.</summary>
/// <param name="Story">What briefs and terminals tell.</param>
/// <param name="Answer">Up to ten lines.</param>
/// <param name="Totals">Sums by pattern.</param>
/// <param name="Out">Run folder written; null where none.</param>
public sealed record StressData(
    Story Story, ImmutableArray<string> Answer, ImmutableArray<TotalsRow> Totals, string? Out);
