using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Model.Checks;
using Longsplice.Sea.Geography;
using Longsplice.Sea.Passages;
using Sylvan.Data.Csv;

namespace Longsplice.Runs.Verbs;

/// <summary>Reads the CSV of <c>route --pairs</c>: all rows are checked before any is answered.</summary>
internal static class PairFile
{
    private const int MostFindings = 100;

    private static readonly string[] Numbers = ["from_lat", "from_lon", "to_lat", "to_lon"];
    private static readonly string[] Columns = ["id", .. Numbers, "via", "close"];

    /// <summary>What is wrong with a file; nothing where all of it can be answered.</summary>
    public static List<Finding> Check(
        string path, Func<RouteSettings, ClosureSet> closuresOf, RouteSettings settings, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        try
        {
            using var reader = Open(path);
            string file = Path.GetFileName(path);
            findings.AddRange(Numbers.Append("id").Where(column => Ordinal(reader, column) < 0)
                .Select(column => Finding.Of("LS002", file, 1, column, "no such column", "a column in the header")));
            while (findings.Count == 0 || (findings.Count < MostFindings && findings[0].Code != "LS002"))
            {
                cancellation.ThrowIfCancellationRequested();
                if (!reader.Read())
                {
                    break;
                }

                CheckRow(reader, file, closuresOf, settings, findings);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(Finding.Of("LS050", path, 0, "", failure.Message, "a file that can be read"));
        }
        catch (CsvFormatException wrong)
        {
            findings.Add(Finding.Of("LS010", path, wrong.RowNumber, "", wrong.Message, "CSV after RFC 4180"));
        }

        return findings;
    }

    /// <summary>The rows of a file that was checked.</summary>
    public static IEnumerable<PairRow> Read(string path)
    {
        using var reader = Open(path);
        while (reader.Read())
        {
            double[] numbers = [.. Numbers.Select(column => Number(Cell(reader, column)))];
            yield return new PairRow(
                new GeoPoint(numbers[0], numbers[1]),
                new GeoPoint(numbers[2], numbers[3]),
                List(Cell(reader, "via")),
                List(Cell(reader, "close")),
                string.Join(',', Columns.Select(column => Quoted(Cell(reader, column)))));
        }
    }

    private static void CheckRow(
        CsvDataReader reader, string file, Func<RouteSettings, ClosureSet> closuresOf, RouteSettings settings, List<Finding> findings)
    {
        int row = reader.RowNumber + 1, before = findings.Count;
        foreach (string column in Numbers)
        {
            double most = column.EndsWith("lat", StringComparison.Ordinal) ? 90 : 360;
            string text = Cell(reader, column);
            if (!(Math.Abs(Number(text)) <= most))
            {
                findings.Add(Finding.Of("LS142", file, row, column, text, $"degrees, −{most} to {most}"));
            }
        }

        var via = List(Cell(reader, "via"));
        var close = List(Cell(reader, "close"));
        RouteEnds.Check(via, file, row, "via", findings);
        RouteEnds.Check(close, file, row, "close", findings);
        if (findings.Count == before && via.Length > 0)
        {
            RouteEnds.CheckOpen(via, closuresOf(settings with { Close = [.. settings.Close, .. close] }), file, row, findings);
        }
    }

    private static CsvDataReader Open(string path) => CsvDataReader.Create(path);

    private static int Ordinal(CsvDataReader reader, string column)
    {
        for (int at = 0; at < reader.FieldCount; at++)
        {
            if (reader.GetName(at) == column)
            {
                return at;
            }
        }

        return -1;
    }

    private static string Cell(CsvDataReader reader, string column) =>
        Ordinal(reader, column) is >= 0 and var at && at < reader.RowFieldCount ? reader.GetString(at) : "";

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : double.NaN;

    private static ImmutableArray<string> List(string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
