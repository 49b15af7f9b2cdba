namespace Longsplice.Engine.Sampling;

/// <summary>Copies of the columns that a draw writes to, by the column that they copy; all others are shared.</summary>
internal sealed class PatchedColumns
{
    private readonly Dictionary<Array, Array> _copies = new(ReferenceEqualityComparer.Instance);

    /// <summary>A copy of a column, to be written to.</summary>
    public T[] CopyOf<T>(T[] column)
    {
        if (!_copies.TryGetValue(column, out var copy))
        {
            _copies[column] = copy = (Array)column.Clone();
        }

        return (T[])copy;
    }

    /// <summary>The copy where there is one, else the column itself.</summary>
    public T[] Now<T>(T[] column) => _copies.TryGetValue(column, out var copy) ? (T[])copy : column;
}
