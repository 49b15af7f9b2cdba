using Longsplice.Model.Checks;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Files;

/// <summary>Matches the cells of a header to columns.</summary>
internal static class Header
{
    /// <summary>The column of each cell; null where there is none of that name.</summary>
    public static Column?[] Read(TableSchema schema, string file, IReadOnlyList<string> cells, FindingSet findings)
    {
        var columns = new Column?[cells.Count];
        for (int cell = 0; cell < cells.Count; cell++)
        {
            string name = cells[cell].Trim();
            columns[cell] = schema.Columns.FirstOrDefault(column => column.Name == name);
            if (columns[cell] is null)
            {
                string hint = findings.HasRoom("LS003", file) ? Nearest.Hint(name, schema.Columns.Select(column => column.Name)) : "";
                findings.Add(Finding.Of("LS003", file, 1, name, $"a column '{name}'", Known(schema), hint));
            }
            else if (Array.IndexOf(columns, columns[cell]) < cell)
            {
                findings.Add(Finding.Of("LS004", file, 1, name, "it twice", "it once"));
            }
        }

        foreach (var column in schema.Columns.Where(column => column.IsRequired && !columns.Contains(column)))
        {
            findings.Add(Finding.Of("LS002", file, 1, column.Name, "no such column", $"a column '{column.Name}'"));
        }

        return columns;
    }

    private static string Known(TableSchema schema) => $"a column of 'longsplice model schema {schema.Table.Name}'";
}
