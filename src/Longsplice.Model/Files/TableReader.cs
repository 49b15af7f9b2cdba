using Longsplice.Model.Checks;
using Longsplice.Model.Tables;
using Longsplice.Model.Tables.Cells;

namespace Longsplice.Model.Files;

/// <summary>Reads the rows of one table from a CSV file; everything that cannot be read becomes a finding.</summary>
public static class TableReader
{
    /// <summary>Reads a file.</summary>
    /// <typeparam name="TRow">The row record.</typeparam>
    /// <param name="path">The file.</param>
    /// <param name="findings">Where findings go.</param>
    public static List<TRow> Read<TRow>(string path, ICollection<Finding> findings)
        where TRow : Row
    {
        var own = new FindingSet();
        var rows = new RowReader<TRow>(Path.GetFileName(path), new TextPool(), own);
        CsvTable.Read(path, rows);
        foreach (var finding in own.WithCounts())
        {
            findings.Add(finding);
        }

        return rows.Rows;
    }
}
