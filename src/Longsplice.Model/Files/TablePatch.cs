using System.Text;
using Longsplice.Model.Checks;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Files;

/// <summary>
/// Writes changed rows into the CSV file from which they came, so that order of rows, columns and everything else
/// that a person wrote there stays as it was.
/// </summary>
internal static class TablePatch
{
    /// <summary>The new text of a file; a new table is written whole.</summary>
    /// <param name="path">The file; it need not exist.</param>
    /// <param name="schema">Its table.</param>
    /// <param name="from">Rows as they were read from the file.</param>
    /// <param name="to">Rows as they shall be.</param>
    public static string Text(string path, TableSchema schema, IReadOnlyList<Row> from, IReadOnlyList<Row> to)
    {
        if (!File.Exists(path))
        {
            return TableWriter.Text(schema, to);
        }

        var before = from.ToDictionary(row => row.FileRow);
        var after = to.ToDictionary(schema.KeyText, StringComparer.Ordinal);
        var known = from.Select(schema.KeyText).ToHashSet(StringComparer.Ordinal);
        Row[] added = [.. to.Where(row => !known.Contains(schema.KeyText(row)))];
        var text = new StringBuilder();
        Column?[] columns = [];
        CsvTable.Read(path, Path.GetFileName(path), new List<Finding>(), (number, cells) =>
        {
            if (number == 1)
            {
                columns = HeaderOf(schema, cells, from, to);
                TableWriter.AppendLine(text, cells.Concat(columns.Skip(cells.Length).Select(column => column!.Name)));
            }
            else if (!before.TryGetValue(number, out var old))
            {
                TableWriter.AppendLine(text, cells);
            }
            else if (after.TryGetValue(schema.KeyText(old), out var row))
            {
                TableWriter.AppendLine(text, columns.Select((column, at) => CellOf(column, old, row, at < cells.Length ? cells[at] : "")));
            }
        });
        foreach (var row in added)
        {
            TableWriter.AppendLine(text, columns.Select(column => column?.TextOf(row) ?? ""));
        }

        return text.ToString();
    }

    /// <summary>The file's own columns, then those that changed rows need and it does not have.</summary>
    private static Column?[] HeaderOf(TableSchema schema, string[] cells, IReadOnlyList<Row> from, IReadOnlyList<Row> to)
    {
        Column?[] own = [.. cells.Select(cell => schema.Columns.FirstOrDefault(column => column.Name == cell.Trim()))];
        var needed = schema.Columns.Where(column => !own.Contains(column)
            && to.Except(from).Any(row => column.TextOf(row) is { Length: > 0 } text && text != column.Cell.Format(column.Default)));
        return [.. own, .. needed];
    }

    private static string CellOf(Column? column, Row old, Row row, string cell) =>
        column is null || column.TextOf(old) == column.TextOf(row) ? cell : column.TextOf(row);
}
