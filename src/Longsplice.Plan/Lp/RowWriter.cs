using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Lp;

/// <summary>
/// Writes rows as equations read: term by term. What a term's quantity is known to be moves to the other side;
/// a quantity that comes twice is added up.
/// </summary>
internal sealed class RowWriter(PlanColumns columns, LinearProgram program)
{
    private readonly Dictionary<int, double> _entries = [];
    private readonly List<(RowFamily Family, int Id, int At)> _rows = [];
    private double _known;

    /// <summary>What each row is.</summary>
    public IReadOnlyList<(RowFamily Family, int Id, int At)> Rows => _rows;

    /// <summary>Adds coefficient × quantity to the row that is being written.</summary>
    public void Add(Quantity quantity, int at, int id, double coefficient)
    {
        int column = at < 0 ? -1 : columns[quantity, at, id];
        if (column < 0)
        {
            _known += coefficient * columns.Known(quantity, at, id);
        }
        else
        {
            _entries[column] = _entries.GetValueOrDefault(column) + coefficient;
        }
    }

    /// <summary>Ends the row: what was added equals a value.</summary>
    public void EndEqual(RowFamily family, int id, int at, double value) => End(family, id, at, value, value);

    /// <summary>Ends the row: what was added is at most a value.</summary>
    public void EndAtMost(RowFamily family, int id, int at, double value) =>
        End(family, id, at, double.NegativeInfinity, value);

    /// <summary>Ends the row: what was added is at least a value.</summary>
    public void EndAtLeast(RowFamily family, int id, int at, double value) =>
        End(family, id, at, value, double.PositiveInfinity);

    private void End(RowFamily family, int id, int at, double lower, double upper)
    {
        var entries = _entries.Where(entry => entry.Value != 0).Select(entry => (entry.Key, entry.Value));
        program.AddRow(lower - _known, upper - _known, entries);
        _rows.Add((family, id, at));
        _entries.Clear();
        _known = 0;
    }
}
