using System.Text;
using Longsplice.Model.Checks;
using Sylvan.Data.Csv;

namespace Longsplice.Model.Files;

/// <summary>A table as a CSV file (RFC 4180, UTF-8, with or without BOM, LF or CRLF), read record by record.</summary>
internal static class CsvTable
{
    private const int LongestRecord = 1 << 20;

    /// <summary>Our files have no comments; the library wants a letter for them, and this one is none.</summary>
    private const char NoLetter = '\uffff';

    /// <summary>Reads rows; what keeps the file from being read becomes a finding.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rows">Told the header and each row, cell by cell.</param>
    public static void Read(string path, RowReader rows)
    {
        Walk(path, rows.File, rows.Findings, (number, csv) => Record(csv, number, rows));
        if (rows.Columns is null && rows.Findings.All(finding => finding.File != rows.File))
        {
            rows.RefuseRow("LS011", 0, "nothing", "a header");
        }
    }

    /// <summary>Walks the records as they stand, whatever table they are.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Its name in findings.</param>
    /// <param name="findings">Where findings go.</param>
    /// <param name="visit">Told the number of each record (the header is 1) and its cells.</param>
    public static void Read(string path, string name, ICollection<Finding> findings, Action<int, string[]> visit) =>
        Walk(path, name, findings, (number, csv) => visit(number, [.. Enumerable.Range(0, csv.RowFieldCount).Select(csv.GetString)]));

    private static void Walk(string path, string name, ICollection<Finding> findings, Action<int, CsvDataReader> visit)
    {
        int number = 0;
        try
        {
            using var text = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = ',',
                Comment = NoLetter,
                CommentHandler = new NoComments(name, findings),
                MaxBufferSize = LongestRecord,
                ResultSetMode = ResultSetMode.SingleResult,
            });
            while (csv.Read())
            {
                visit(++number, csv);
            }
        }
        catch (DecoderFallbackException)
        {
            findings.Add(Finding.Of("LS009", name, number + 1, "", "bytes that are no UTF-8", "UTF-8 text"));
        }
        catch (Exception failure) when (failure is CsvFormatException or CsvRecordTooLargeException)
        {
            findings.Add(Finding.Of("LS010", name, number + 1, "", failure.Message, "a record of RFC 4180"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(Finding.Of("LS050", name, 0, "", Unreadable.Why(path, failure), "a readable file"));
        }
    }

    private static void Record(CsvDataReader csv, int number, RowReader rows)
    {
        int cells = csv.RowFieldCount;
        if (rows.Columns is not { } columns)
        {
            rows.Header([.. Enumerable.Range(0, cells).Select(csv.GetString)]);
        }
        else if (cells == 1 && csv.GetFieldSpan(0).IsEmpty)
        {
            return; // A blank line.
        }
        else if (cells != columns.Count)
        {
            rows.RefuseRow("LS008", number, $"{cells} cells", $"{columns.Count} cells, as in the header");
        }
        else
        {
            rows.Begin(number);
            for (int cell = 0; cell < cells; cell++)
            {
                rows.Cell(cell, csv.GetFieldSpan(cell));
            }

            rows.End();
        }
    }

    private sealed class NoComments(string name, ICollection<Finding> findings) : CommentHandler
    {
        public override void HandleComment(CsvDataReader reader, string comment) => findings.Add(Finding.Of(
            "LS010", name, reader.RowNumber, "", "a line that begins with U+FFFF", "a record of RFC 4180"));
    }
}
