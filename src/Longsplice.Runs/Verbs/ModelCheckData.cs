using System.Collections.Immutable;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>model check</c> says of a model.</summary>
/// <param name="Tables">Rows by table.</param>
/// <param name="Unknown">Figures left unknown.</param>
/// <param name="Sources">How figures are known.</param>
/// <param name="ModelHash">Hash of the model.</param>
public sealed record ModelCheckData(
    ImmutableSortedDictionary<string, int> Tables, UnknownCount Unknown, Provenance Sources, string ModelHash);
