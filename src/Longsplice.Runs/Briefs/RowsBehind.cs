using System.Globalization;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// Collects the table rows that a brief's numbers come from: each number links to its row here, each row names
/// its file and line, and leads on to the sources of the model rows behind it.
/// </summary>
public sealed class RowsBehind(Story story)
{
    private readonly SortedDictionary<(string Table, int Line), object> _rows = new(
        Comparer<(string Table, int Line)>.Create((one, other) =>
            string.CompareOrdinal(one.Table, other.Table) is not 0 and var order ? order : one.Line - other.Line));

    /// <summary>A number that links to its row.</summary>
    /// <param name="table">Result table.</param>
    /// <param name="line">Line of the row in the table's file.</param>
    /// <param name="row">The row.</param>
    /// <param name="text">The number as shown.</param>
    public string Number(string table, int line, object row, string text)
    {
        _rows[(table, line)] = row;
        return $"<a class=\"n\" href=\"#{table}-{line.ToString(CultureInfo.InvariantCulture)}\">{Html.Encode(text)}</a>";
    }

    /// <summary>Adds the section.</summary>
    public void Add(Html page)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        page.Raw("<section class=\"rows\">").Element("h2", "Rows behind the numbers").Raw("<dl>");
        foreach (var ((table, line), row) in _rows)
        {
            string cells = string.Join(", ", SchemaOf(table).Columns
                .Select(column => (column.Name, Text: column.TextOf(row)))
                .Where(cell => cell.Text.Length > 0)
                .Select(cell => $"{cell.Name} {cell.Text}"));
            page.Raw($"<dt id=\"{table}-{line.ToString(CultureInfo.InvariantCulture)}\">tables/{table}.csv, line {line}</dt>");
            page.Raw($"<dd>{Html.Encode(cells)}{Sources(row)}</dd>");
        }

        page.Raw("</dl>").Raw("</section>");
    }

    private TableSchema SchemaOf(string table) =>
        story.Tables.All.First(entry => entry.Schema.Table.Name == table).Schema;

    private string Sources(object row)
    {
        string? source = (row as Model.Results.CauseRow)?.Source;
        var links = SourceCell.Parse(source)
            .Where(cell => story.Model.Sources.Contains(new Model.Ids.SourceId(cell.Source)))
            .Select(cell => $"<a href=\"#src-{Html.Encode(cell.Source)}\">{Html.Encode(cell.Source)}</a>");
        string joined = string.Join(", ", links);
        return joined.Length > 0 ? $"; sources {joined}" : "";
    }
}
