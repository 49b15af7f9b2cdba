namespace Longsplice.Model.Tables;

/// <summary>A table whose rows have an id; its dense row numbers follow the order of ids.</summary>
/// <typeparam name="TId">The id type.</typeparam>
/// <typeparam name="TRow">The row record.</typeparam>
public sealed class KeyedTable<TId, TRow> : Table<TRow>
    where TId : struct
    where TRow : Row
{
    private readonly Dictionary<TId, int> _numbers;

    /// <summary>Makes a table; of rows with the same id the first keeps it.</summary>
    public KeyedTable(IEnumerable<TRow> rows, Func<TRow, TId> id)
        : base(rows)
    {
        _numbers = new Dictionary<TId, int>(Count);
        for (int number = 0; number < Count; number++)
        {
            _numbers.TryAdd(id(this[number]), number);
        }
    }

    /// <summary>Row number of an id; −1 where there is none.</summary>
    public int IndexOf(TId id) => _numbers.GetValueOrDefault(id, -1);

    /// <summary>True where a row has the id.</summary>
    public bool Contains(TId id) => _numbers.ContainsKey(id);

    /// <summary>The row of an id.</summary>
    /// <exception cref="KeyNotFoundException">No row has the id.</exception>
    public TRow Get(TId id) => this[_numbers[id]];
}
