namespace Longsplice.Model.Unknowns;

/// <summary>Where a figure stands: table, key of the row, column.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Row">Key of the row.</param>
/// <param name="Column">Name of the column.</param>
public readonly record struct FigureId(string Table, string Row, string Column) : IComparable<FigureId>
{
    /// <inheritdoc/>
    public int CompareTo(FigureId other)
    {
        int table = string.CompareOrdinal(Table, other.Table);
        int row = table != 0 ? table : string.CompareOrdinal(Row, other.Row);
        return row != 0 ? row : string.CompareOrdinal(Column, other.Column);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Table} {Row} {Column}";
}
