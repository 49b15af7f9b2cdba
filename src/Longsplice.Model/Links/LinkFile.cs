using System.Text;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Links;

/// <summary>
/// Proposed links as one CSV file: column <c>table</c> says what a row is, the others are those of contracts and
/// lanes. A person strikes a proposal by deleting its row, and may change any cell.
/// </summary>
public static class LinkFile
{
    private const string TableColumn = "table";

    private static readonly string[] Columns =
    [
        TableColumn, "id", "supplier", "customer", "item", "quantity_per_week", "share", "max_per_week", "rank",
        "transit_weeks", "from", "to", "mode", "transit_days", "note",
    ];

    /// <summary>The text of the file.</summary>
    public static string Text(LinkProposals proposals)
    {
        var text = new StringBuilder();
        TableWriter.AppendLine(text, Columns);
        foreach (var row in proposals.Contracts.Concat<Row>(proposals.Lanes))
        {
            var schema = SchemaOf(row is Lane ? "lanes" : "contracts")!;
            TableWriter.AppendLine(text, Columns.Select(name => name == TableColumn ? schema.Table.Name : ColumnOf(schema, name)?.TextOf(row) ?? ""));
        }

        return text.ToString();
    }

    /// <summary>Reads a file; what cannot be read becomes a finding.</summary>
    /// <param name="path">The file.</param>
    /// <param name="findings">Where findings go.</param>
    /// <returns>Contracts and lanes, each with its row in the file.</returns>
    public static IReadOnlyList<Row> Read(string path, ICollection<Finding> findings)
    {
        string name = Path.GetFileName(path);
        var rows = new List<Row>();
        string[]? header = null;
        CsvTable.Read(path, name, findings, (number, cells) =>
        {
            if (header is null)
            {
                header = HeaderOf(name, cells, findings);
            }
            else if (header.Length > 0 && RowOf(name, number, header, cells, findings) is { } row)
            {
                rows.Add(row);
            }
        });
        return rows;
    }

    private static TableSchema? SchemaOf(string table) => table switch
    {
        "contracts" => TableSchema<Contract>.Instance,
        "lanes" => TableSchema<Lane>.Instance,
        _ => null,
    };

    private static Column? ColumnOf(TableSchema schema, string name) =>
        schema.Columns.FirstOrDefault(column => column.Name == name);

    /// <summary>The header; empty where nothing below it can be read.</summary>
    private static string[] HeaderOf(string name, string[] cells, ICollection<Finding> findings)
    {
        string[] unknown = [.. cells.Where(cell => !Columns.Contains(cell))];
        foreach (string cell in unknown)
        {
            findings.Add(Finding.Of("LS003", name, 1, cell, $"a column '{cell}'", "a column as 'model link --out' writes it", Nearest.Hint(cell, Columns)));
        }

        bool hasTable = cells.Contains(TableColumn);
        if (!hasTable)
        {
            findings.Add(Finding.Of("LS002", name, 1, TableColumn, "no such column", $"a column '{TableColumn}'"));
        }

        return hasTable && unknown.Length == 0 ? cells : [];
    }

    private static Row? RowOf(string name, int number, string[] header, string[] cells, ICollection<Finding> findings)
    {
        if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
        {
            return null;
        }

        if (cells.Length != header.Length)
        {
            findings.Add(Finding.Of("LS008", name, number, "", $"{cells.Length} cells", $"{header.Length} cells, as in the header"));
            return null;
        }

        string table = cells[Array.IndexOf(header, TableColumn)].Trim();
        if (SchemaOf(table) is not { } schema)
        {
            findings.Add(Finding.Of("LS006", name, number, TableColumn, table, "contracts or lanes"));
            return null;
        }

        object row = Activator.CreateInstance(schema.RowType)!;
        bool isGood = true;
        foreach (var column in schema.Columns.Where(column => column.IsRequired || header.Contains(column.Name)))
        {
            int at = Array.IndexOf(header, column.Name);
            isGood &= CellReader.Read(name, number, column, at < 0 ? "" : cells[at], row, findings);
        }

        return isGood ? (Row)row with { FileRow = number } : null;
    }
}
