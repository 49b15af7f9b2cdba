using System.Collections;

namespace Longsplice.Model.Tables;

/// <summary>Rows of one kind, ordered by key, immutable.</summary>
/// <typeparam name="TRow">The row record.</typeparam>
public class Table<TRow> : IReadOnlyList<TRow>
    where TRow : Row
{
    private readonly TRow[] _rows;

    /// <summary>Makes a table; rows are put in order of their keys.</summary>
    public Table(IEnumerable<TRow> rows) => _rows = [.. rows.OrderBy(TableSchema<TRow>.KeyOf, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public int Count => _rows.Length;

    /// <summary>All rows.</summary>
    public ReadOnlySpan<TRow> Rows => _rows;

    /// <inheritdoc/>
    public TRow this[int index] => _rows[index];

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator() => ((IEnumerable<TRow>)_rows).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
