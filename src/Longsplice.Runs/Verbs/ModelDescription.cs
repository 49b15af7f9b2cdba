using System.Collections.Immutable;
using Longsplice.Model.Describe;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>model describe</c> says of a model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="PriceYear">Year of its prices; null where nothing is said.</param>
/// <param name="Tables">Rows by table.</param>
/// <param name="Nations">Nations by theatre.</param>
/// <param name="Sites">Sites by kind.</param>
/// <param name="Items">Items by kind.</param>
/// <param name="Unknown">Figures left unknown.</param>
/// <param name="Sources">How figures are known.</param>
/// <param name="Gaps">What is missing in its network.</param>
/// <param name="SoleSources">Items that only one site makes, those on which most demands rest first.</param>
/// <param name="Oldest">The oldest dated sources that figures cite, at most ten.</param>
/// <param name="Undated">Cited sources without a date.</param>
/// <param name="ModelHash">Its hash.</param>
public sealed record ModelDescription(
    string Name,
    int? PriceYear,
    ImmutableSortedDictionary<string, int> Tables,
    ImmutableSortedDictionary<string, int> Nations,
    ImmutableSortedDictionary<string, int> Sites,
    ImmutableSortedDictionary<string, int> Items,
    UnknownCount Unknown,
    Provenance Sources,
    Gaps Gaps,
    ImmutableArray<SoleSource> SoleSources,
    ImmutableArray<OldFact> Oldest,
    int Undated,
    string ModelHash);
