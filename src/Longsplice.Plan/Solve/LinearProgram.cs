using System.Runtime.InteropServices;

namespace Longsplice.Plan.Solve;

/// <summary>
/// A linear program to be minimised, built column by column and row by row: min c·x, rowLower ≤ A x ≤ rowUpper,
/// lower ≤ x ≤ upper. Infinite bounds are <see cref="double.PositiveInfinity"/> and its opposite.
/// </summary>
public sealed class LinearProgram
{
    private readonly List<double> _cost = [];
    private readonly List<double> _lower = [];
    private readonly List<double> _upper = [];
    private readonly List<double> _rowLower = [];
    private readonly List<double> _rowUpper = [];
    private readonly List<int> _rowStart = [0];
    private readonly List<int> _index = [];
    private readonly List<double> _value = [];
    private readonly List<int> _integers = [];

    /// <summary>Number of columns.</summary>
    public int ColumnCount => _cost.Count;

    /// <summary>Number of rows.</summary>
    public int RowCount => _rowLower.Count;

    /// <summary>Costs of the columns.</summary>
    public ReadOnlySpan<double> Costs => CollectionsMarshal.AsSpan(_cost);

    /// <summary>Lower bounds of the columns.</summary>
    public ReadOnlySpan<double> Lower => CollectionsMarshal.AsSpan(_lower);

    /// <summary>Upper bounds of the columns.</summary>
    public ReadOnlySpan<double> Upper => CollectionsMarshal.AsSpan(_upper);

    /// <summary>Lower bounds of the rows.</summary>
    public ReadOnlySpan<double> RowLower => CollectionsMarshal.AsSpan(_rowLower);

    /// <summary>Upper bounds of the rows.</summary>
    public ReadOnlySpan<double> RowUpper => CollectionsMarshal.AsSpan(_rowUpper);

    /// <summary>Offsets of the rows' entries; one longer than there are rows.</summary>
    public ReadOnlySpan<int> RowStart => CollectionsMarshal.AsSpan(_rowStart);

    /// <summary>Column of each entry.</summary>
    public ReadOnlySpan<int> Index => CollectionsMarshal.AsSpan(_index);

    /// <summary>Coefficient of each entry.</summary>
    public ReadOnlySpan<double> Value => CollectionsMarshal.AsSpan(_value);

    /// <summary>Columns that must be whole.</summary>
    public IReadOnlyList<int> Integers => _integers;

    /// <summary>Adds a column that must be whole.</summary>
    /// <param name="cost">Cost of a unit.</param>
    /// <param name="lower">Least value.</param>
    /// <param name="upper">Greatest value.</param>
    /// <returns>Its number.</returns>
    public int AddInteger(double cost, double lower, double upper)
    {
        int column = AddColumn(cost, lower, upper);
        _integers.Add(column);
        return column;
    }

    /// <summary>Adds a column.</summary>
    /// <param name="cost">Cost of a unit.</param>
    /// <param name="lower">Least value.</param>
    /// <param name="upper">Greatest value.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="ArgumentException">A cost or bound is no number: the solver would take it in silence.</exception>
    public int AddColumn(double cost, double lower, double upper)
    {
        if (!double.IsFinite(cost) || double.IsNaN(lower) || double.IsNaN(upper))
        {
            throw new ArgumentException($"A column of cost {cost} between {lower} and {upper} is no column.", nameof(cost));
        }

        _cost.Add(cost);
        _lower.Add(lower);
        _upper.Add(upper);
        return _cost.Count - 1;
    }

    /// <summary>Changes the upper bound of a column.</summary>
    /// <param name="column">Its number.</param>
    /// <param name="upper">Greatest value; no less than the least.</param>
    public void SetUpper(int column, double upper) => _upper[column] = upper;

    /// <summary>Adds a row.</summary>
    /// <param name="lower">Least value.</param>
    /// <param name="upper">Greatest value.</param>
    /// <param name="entries">Columns, each once, and their coefficients.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="ArgumentException">A coefficient is no number.</exception>
    public int AddRow(double lower, double upper, IEnumerable<(int Column, double Coefficient)> entries)
    {
        foreach (var (column, coefficient) in entries)
        {
            if (!double.IsFinite(coefficient))
            {
                throw new ArgumentException($"{coefficient} is no coefficient.", nameof(entries));
            }

            _index.Add(column);
            _value.Add(coefficient);
        }

        _rowStart.Add(_index.Count);
        _rowLower.Add(lower);
        _rowUpper.Add(upper);
        return _rowLower.Count - 1;
    }
}
