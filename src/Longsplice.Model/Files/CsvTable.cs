using System.Text;
using Longsplice.Model.Checks;
using Sylvan.Data.Csv;

namespace Longsplice.Model.Files;

/// <summary>The records of a CSV file (RFC 4180, UTF-8, with or without BOM, LF or CRLF), read one by one.</summary>
internal static class CsvTable
{
    private const int LongestRecord = 1 << 20;

    /// <summary>Walks the records; what keeps a file from being read becomes a finding.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Its name in findings.</param>
    /// <param name="findings">Where findings go.</param>
    /// <param name="visit">Told the number of each record (the header is 1) and its cells.</param>
    public static void Read(string path, string name, ICollection<Finding> findings, Action<int, string[]> visit)
    {
        int row = 0;
        try
        {
            using var text = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions
            {
                HasHeaders = false,
                MaxBufferSize = LongestRecord,
                ResultSetMode = ResultSetMode.SingleResult,
            });
            while (csv.Read())
            {
                row++;
                visit(row, Cells(csv));
            }
        }
        catch (DecoderFallbackException)
        {
            findings.Add(Finding.Of("LS009", name, row + 1, "", "bytes that are no UTF-8", "UTF-8 text"));
        }
        catch (Exception failure) when (failure is CsvFormatException or CsvRecordTooLargeException)
        {
            findings.Add(Finding.Of("LS010", name, row + 1, "", failure.Message, "a record of RFC 4180"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(Finding.Of("LS050", name, 0, "", failure.GetType().Name, "a readable file"));
        }
    }

    private static string[] Cells(CsvDataReader csv)
    {
        string[] cells = new string[csv.RowFieldCount];
        for (int cell = 0; cell < cells.Length; cell++)
        {
            cells[cell] = csv.GetString(cell);
        }

        return cells;
    }
}
