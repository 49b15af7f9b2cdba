using System.Globalization;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;

namespace Longsplice.Model.Questions;

/// <summary>Reads <c>tables/sensitivity.csv</c> of a run folder.</summary>
public static class SensitivityFile
{
    private static readonly string[] Needed = ["rank", "table", "id", "column", "low", "high", "at_low", "at_high"];

    /// <summary>The figures, in order of their ranks, each once; what cannot be read becomes a finding.</summary>
    /// <param name="path">The file.</param>
    /// <param name="findings">Where findings go.</param>
    public static IReadOnlyList<SensitiveFigure> Read(string path, ICollection<Finding> findings)
    {
        string name = Path.GetFileName(path);
        var rows = new List<(int Rank, SensitiveFigure Figure)>();
        int[]? at = null;
        CsvTable.Read(path, name, findings, (number, cells) =>
        {
            if (at is null)
            {
                at = [.. Needed.Select(column => Array.IndexOf(cells, column))];
                foreach (string column in Needed.Where(column => !cells.Contains(column)))
                {
                    findings.Add(Finding.Of("LS002", name, 1, column, "no such column", $"a column '{column}', as runs with --draws write it"));
                }
            }
            else if (!at.Contains(-1) && cells.Length > at.Max())
            {
                rows.Add(RowOf([.. at.Select(column => cells[column])]));
            }
        });
        return [.. rows.OrderBy(row => row.Rank).Select(row => row.Figure).DistinctBy(row => (row.Table, row.Id, row.Column))];
    }

    private static (int Rank, SensitiveFigure Figure) RowOf(string[] cells)
    {
        int rank = int.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : int.MaxValue;
        string effect = $"between its ends the shortage goes from {cells[6]} to {cells[7]}";
        return (rank, new SensitiveFigure(cells[1], cells[2], cells[3], cells[4], cells[5], effect));
    }
}
