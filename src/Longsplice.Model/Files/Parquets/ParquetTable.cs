using Longsplice.Model.Checks;
using Longsplice.Model.Tables;
using Parquet;

namespace Longsplice.Model.Files.Parquets;

/// <summary>
/// A table as a Parquet file. Numbers are numbers and null where empty; a figure that is unknown is null as well, and
/// a text column named <c>unknown</c> lists the columns that are unknown in the row: a NaN would not outlive a program
/// that writes NaN as null.
/// </summary>
internal static class ParquetTable
{
    /// <summary>Name of the column that lists what is unknown in a row.</summary>
    public const string UnknownColumn = Unknown.Word;

    private const int MostColumns = 256;

    /// <summary>Values of a row group that are held at once; a file that claims more is damaged or not for us.</summary>
    private const long MostValues = 32_000_000;

    /// <summary>Reads the rows; what keeps the file from being read becomes a finding.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rows">Told the header and each row, cell by cell.</param>
    public static void Read(string path, RowReader rows)
    {
        try
        {
            ReadAsync(path, rows).GetAwaiter().GetResult();
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or FileNotFoundException)
        {
            rows.RefuseRow("LS050", 0, Unreadable.Why(path, failure), "a readable file");
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // The library throws whatever its decoders meet in a damaged file; none of it is a fault of ours.
            rows.RefuseRow("LS092", 0, failure.Message, "a Parquet file with flat columns");
        }
    }

    /// <summary>A damaged page header may claim any size, which the library asks for before it reads.</summary>
    private static async Task LoadAsync(ParquetColumn column, ParquetRowGroupReader reader)
    {
        try
        {
            await column.LoadAsync(reader, (int)reader.RowCount);
        }
        catch (OutOfMemoryException claim)
        {
            throw new InvalidDataException($"a page of column '{column.Name}' claims more bytes than there is memory for", claim);
        }
    }

    private static async Task ReadAsync(string path, RowReader rows)
    {
        await using var bytes = new FirmEndStream(File.OpenRead(path));
        ParquetFooter.Prove(bytes);
        await using var file = await ParquetReader.CreateAsync(bytes);
        var fields = file.Schema.Fields.ToArray();
        if (fields.Length > MostColumns)
        {
            throw new InvalidDataException($"{fields.Length} columns");
        }

        ParquetColumn[] columns = [.. fields.Select(field => (field as Parquet.Schema.DataField is { } data ? ParquetColumn.Of(data) : null)
            ?? throw new InvalidDataException($"column '{field.Name}' is neither text nor number nor date"))];
        var unknown = Array.Find(columns, column => column.Name == UnknownColumn);
        ParquetColumn[] cells = [.. columns.Where(column => column != unknown)];
        rows.Header([.. cells.Select(column => column.Name)]);
        int number = 1;
        for (int group = 0; group < file.RowGroupCount; group++)
        {
            using var reader = file.OpenRowGroupReader(group);
            if (reader.RowCount < 0 || reader.RowCount * columns.Length > MostValues)
            {
                throw new InvalidDataException($"a row group of {reader.RowCount} rows");
            }

            foreach (var column in columns)
            {
                await LoadAsync(column, reader);
            }

            for (int row = 0; row < reader.RowCount; row++)
            {
                Row(rows, cells, unknown is null ? "" : unknown.Text(row), row, ++number);
            }
        }
    }

    private static void Row(RowReader rows, ParquetColumn[] cells, ReadOnlySpan<char> unknown, int row, int number)
    {
        rows.Begin(number);
        for (int cell = 0; cell < cells.Length; cell++)
        {
            rows.Cell(cell, !unknown.IsEmpty && Lists(unknown, cells[cell].Name) ? Unknown.Word : cells[cell].Text(row));
        }

        rows.End();
    }

    private static bool Lists(ReadOnlySpan<char> list, string name)
    {
        foreach (var part in list.Split(';'))
        {
            if (list[part].Trim().SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}
