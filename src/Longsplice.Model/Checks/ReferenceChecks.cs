using System.Collections.Frozen;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Checks;

/// <summary>Every id must be known to the table that its type refers to.</summary>
internal static class ReferenceChecks
{
    /// <summary>Ids that are strangers.</summary>
    /// <param name="model">The tables.</param>
    /// <param name="isWhole">False for a table of which rows could not be read: no id is blamed for missing there.</param>
    public static IEnumerable<Finding> Run(SupplyModel model, Func<string, bool> isWhole)
    {
        var known = model.Tables
            .Where(table => References.IsTarget(table.Schema))
            .ToDictionary(
                table => table.Schema.Table.Name,
                table => table.Rows.Select(table.Schema.KeyText).ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal);
        return model.Tables.SelectMany(table => OfTable(table.Schema, table.Rows, known, isWhole));
    }

    private static IEnumerable<Finding> OfTable(
        TableSchema schema, IReadOnlyList<Row> rows, Dictionary<string, FrozenSet<string>> known, Func<string, bool> isWhole)
    {
        var hints = new Hints();
        foreach (var column in schema.Columns)
        {
            if (References.TableOf(schema, column) is { } table && isWhole(table))
            {
                foreach (var (row, id) in Strangers(column, rows, known[table]))
                {
                    yield return ModelChecks.At(
                        schema, row, "LS015", column.Name, id, $"an id of {table}", hints.For(id, known[table]));
                }
            }
        }
    }

    private static IEnumerable<(Row Row, string Id)> Strangers(Column column, IReadOnlyList<Row> rows, FrozenSet<string> known)
    {
        foreach (var row in rows)
        {
            string text = column.TextOf(row);
            if (text.Length == 0 || known.Contains(text))
            {
                continue;
            }

            foreach (string id in column.Cell.IsList ? text.Split(';') : [text])
            {
                if (!known.Contains(id))
                {
                    yield return (row, id);
                }
            }
        }
    }
}
