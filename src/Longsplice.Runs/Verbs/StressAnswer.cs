using System.Collections.Immutable;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>stress</c> tells programs.</summary>
/// <param name="Answer">Up to ten lines.</param>
/// <param name="Totals">Sums by pattern.</param>
/// <param name="FirstOut">What runs out first.</param>
/// <param name="Spillover">What a crisis in one theatre does to another.</param>
/// <param name="Donations">What donations cost and gain.</param>
/// <param name="UnknownCount">Figures left unknown.</param>
/// <param name="Out">Run folder written; null where none.</param>
public sealed record StressAnswer(
    ImmutableArray<string> Answer,
    ImmutableArray<TotalsRow> Totals,
    ImmutableArray<FirstOutRow> FirstOut,
    ImmutableArray<SpilloverRow> Spillover,
    ImmutableArray<DonationRow> Donations,
    int UnknownCount,
    string? Out)
{
    /// <summary>The answer of a run.</summary>
    public static StressAnswer Of(StressData data) => new(
        data.Answer,
        data.Totals,
        data.Story.AllTables.FirstOut,
        data.Story.AllTables.Spillover,
        data.Story.AllTables.Donations,
        data.Story.Provenance.Unknown,
        data.Out);
}
