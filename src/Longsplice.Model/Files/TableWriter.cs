using System.Globalization;
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
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Write(text, schema, rows);
        return text.ToString();
    }

    /// <summary>Writes a table row by row, header first.</summary>
    public static void Write(TextWriter writer, TableSchema schema, IEnumerable<object> rows)
    {
        var line = new StringBuilder();
        AppendLine(line, schema.Columns.Select(column => column.Name));
        writer.Write(line);
        var cell = new StringBuilder();
        foreach (object row in rows)
        {
            line.Clear();
            foreach (var column in schema.Columns)
            {
                cell.Clear();
                column.AppendTo(cell, row);
                AppendQuoted(line, cell);
                line.Append(',');
            }

            line[^1] = '\n';
            writer.Write(line);
        }
    }

    /// <summary>Appends one record.</summary>
    public static void AppendLine(StringBuilder text, IEnumerable<string> cells)
    {
        foreach (string cell in cells)
        {
            AppendQuoted(text, new StringBuilder(cell));
            text.Append(',');
        }

        text[^1] = '\n';
    }

    private static void AppendQuoted(StringBuilder line, StringBuilder cell)
    {
        if (NeedsQuotes(cell))
        {
            line.Append('"').Append(cell.Replace("\"", "\"\"")).Append('"');
        }
        else
        {
            line.Append(cell);
        }
    }

    private static bool NeedsQuotes(StringBuilder cell)
    {
        if (cell.Length > 0 && (cell[0] == ' ' || cell[^1] == ' '))
        {
            return true;
        }

        foreach (var chunk in cell.GetChunks())
        {
            if (chunk.Span.ContainsAny(",\"\r\n"))
            {
                return true;
            }
        }

        return false;
    }
}
