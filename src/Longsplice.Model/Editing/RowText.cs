using Longsplice.Model.Tables;
using Longsplice.Model.Tables.Cells;

namespace Longsplice.Model.Editing;

/// <summary>Makes rows of the text of their cells, as a table would write them.</summary>
public static class RowText
{
    /// <summary>A row of which some cells are filled.</summary>
    /// <typeparam name="TRow">The row record.</typeparam>
    /// <param name="cells">Columns by name, with the text of each.</param>
    /// <exception cref="FormatException">A cell does not hold what its column holds.</exception>
    public static TRow Of<TRow>(params IEnumerable<(string Column, string Text)> cells)
        where TRow : Row
    {
        object row = Activator.CreateInstance<TRow>();
        var texts = new TextPool();
        foreach (var (name, text) in cells)
        {
            var column = TableSchema<TRow>.Instance.Columns.First(column => column.Name == name);
            if (column.Access.Read(text, texts, row) != CellOutcome.Read)
            {
                throw new FormatException($"'{text}' is not {column.Cell.Expects}");
            }
        }

        return (TRow)row;
    }
}
