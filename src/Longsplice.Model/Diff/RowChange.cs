using System.Collections.Immutable;

namespace Longsplice.Model.Diff;

/// <summary>How a row differs between two models.</summary>
/// <param name="Table">Table of the row.</param>
/// <param name="Key">Key of the row.</param>
/// <param name="Kind">Added, removed or changed.</param>
/// <param name="Cells">Cells that differ; of an added or removed row, those that hold something.</param>
public sealed record RowChange(string Table, string Key, RowChangeKind Kind, ImmutableArray<CellChange> Cells);
