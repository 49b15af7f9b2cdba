using System.Collections.Immutable;
using Longsplice.Model.Cuts;
using Longsplice.Model.Unknowns;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>model new</c> made.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Tables">Rows by table.</param>
/// <param name="Unknown">Figures to fill in, by table and column.</param>
/// <param name="Severed">Links to what was left out of a cut.</param>
public sealed record ModelNewData(
    string Folder,
    ImmutableSortedDictionary<string, int> Tables,
    UnknownCount Unknown,
    ImmutableArray<SeveredLink> Severed);
