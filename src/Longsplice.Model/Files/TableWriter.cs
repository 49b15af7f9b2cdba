using System.Text;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Files;

/// <summary>
/// Writes rows as CSV: RFC 4180, UTF-8 without BOM, LF, points, shortest numbers that read back the same.
/// </summary>
public static class TableWriter
{
    /// <summary>Text of a table, header first.</summary>
    public static string Text(TableSchema schema, IEnumerable<object> rows)
    {
        var text = new StringBuilder();
        AppendLine(text, schema.Columns.Select(column => column.Name));
        foreach (object row in rows)
        {
            AppendLine(text, schema.Columns.Select(column => column.TextOf(row)));
        }

        return text.ToString();
    }

    /// <summary>Appends one record.</summary>
    public static void AppendLine(StringBuilder text, IEnumerable<string> cells)
    {
        text.AppendJoin(',', cells.Select(Quoted)).Append('\n');
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 || (cell.Length > 0 && (cell[0] == ' ' || cell[^1] == ' '))
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
