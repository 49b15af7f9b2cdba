using System.Collections.Immutable;
using Longsplice.Model.Diff;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>model diff</c> says of two models.</summary>
/// <param name="Added">Rows that only the second model has.</param>
/// <param name="Removed">Rows that only the first model has.</param>
/// <param name="Changed">Rows with other values.</param>
/// <param name="Changes">All of them, in order of tables and keys.</param>
public sealed record ModelCompareData(int Added, int Removed, int Changed, ImmutableArray<RowChange> Changes);
