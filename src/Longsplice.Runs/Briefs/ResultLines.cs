using Longsplice.Model.Tables;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Briefs;

/// <summary>Finds the line of a result row in the file of its table.</summary>
internal sealed class ResultLines(IEnumerable<(TableSchema Schema, IReadOnlyList<object> Rows)> tables)
{
    private readonly Dictionary<Type, (string Table, Dictionary<object, int> Lines)> _known = [];

    /// <summary>Of the tables of a run folder.</summary>
    public static ResultLines Of(IEnumerable<RunTable> tables) =>
        new([.. tables.Select(table => (table.Schema, (IReadOnlyList<object>)[.. table.Rows]))]);

    /// <summary>A figure of a row.</summary>
    public Figure Cite(object row, string text)
    {
        if (!_known.TryGetValue(row.GetType(), out var table))
        {
            _known[row.GetType()] = table = Read(row.GetType());
        }

        return new Figure(text, table.Table, table.Lines[row], row);
    }

    private (string Table, Dictionary<object, int> Lines) Read(Type type)
    {
        (TableSchema schema, var rows) = tables.First(table => table.Schema.RowType == type);
        var lines = new Dictionary<object, int>(rows.Count, ReferenceEqualityComparer.Instance);
        for (int index = 0; index < rows.Count; index++)
        {
            lines[rows[index]] = index + 2;
        }

        return (schema.Table.Name, lines);
    }
}
