using Longsplice.Model.Checks;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Files;

/// <summary>Reads the rows of one table from a CSV file; everything that cannot be read becomes a finding.</summary>
public static class TableReader
{
    /// <summary>Most findings kept of one file.</summary>
    private const int MostFindings = 1000;

    /// <summary>Reads a file.</summary>
    /// <typeparam name="TRow">The row record.</typeparam>
    /// <param name="path">The file.</param>
    /// <param name="findings">Where findings go.</param>
    public static List<TRow> Read<TRow>(string path, ICollection<Finding> findings)
        where TRow : class
    {
        string name = Path.GetFileName(path);
        var own = new List<Finding>();
        var rows = new List<TRow>();
        Column?[]? columns = null;
        CsvTable.Read(path, name, own, (number, cells) =>
        {
            if (columns is null)
            {
                columns = Header.Read(TableSchema<TRow>.Instance, name, cells, own);
            }
            else if (own.Count < MostFindings && RowOf<TRow>(name, number, columns, cells, own) is { } row)
            {
                rows.Add(row);
            }
        });
        if (columns is null && own.Count == 0)
        {
            own.Add(Finding.Of("LS011", name, 0, "", "nothing", "a header"));
        }

        if (own.Count >= MostFindings)
        {
            own.Add(Finding.Of("LS038", name, 0, "", $"{MostFindings} findings or more", "fewer"));
        }

        foreach (var finding in own)
        {
            findings.Add(finding);
        }

        return rows;
    }

    private static TRow? RowOf<TRow>(
        string name, int number, Column?[] columns, string[] cells, List<Finding> findings)
        where TRow : class
    {
        if (cells.Length == 1 && cells[0].Length == 0)
        {
            return null;
        }

        if (cells.Length != columns.Length)
        {
            findings.Add(Finding.Of(
                "LS008", name, number, "", $"{cells.Length} cells", $"{columns.Length} cells, as in the header"));
            return null;
        }

        object row = Activator.CreateInstance<TRow>();
        bool isGood = true;
        for (int cell = 0; cell < cells.Length; cell++)
        {
            isGood &= columns[cell] is not { } column
                || CellReader.Read(name, number, column, cells[cell], row, findings);
        }

        if (row is Row input)
        {
            FileRow.SetValue(input, number);
        }

        return isGood ? (TRow)row : null;
    }

    private static readonly System.Reflection.PropertyInfo FileRow = typeof(Row).GetProperty(nameof(Row.FileRow))!;
}
