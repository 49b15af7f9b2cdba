using System.Globalization;
using System.Text;
using Longsplice.Model.Tables;
using Parquet;
using Parquet.Schema;

namespace Longsplice.Model.Files.Parquets;

/// <summary>Writes a table as a Parquet file, as <see cref="ParquetTable"/> describes it.</summary>
internal static class ParquetTableWriter
{
    /// <summary>Rows held at once.</summary>
    private const int RowsOfAGroup = 1 << 16;

    /// <summary>Writes a table.</summary>
    public static void Write(Stream stream, TableSchema schema, IReadOnlyList<Row> rows, CancellationToken cancellation) =>
        WriteAsync(stream, schema, rows, cancellation).GetAwaiter().GetResult();

    private static async Task WriteAsync(
        Stream stream, TableSchema schema, IReadOnlyList<Row> rows, CancellationToken cancellation)
    {
        DataField[] fields = [.. schema.Columns.Select(FieldOf), new DataField<string>(ParquetTable.UnknownColumn)];
        await using var file = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream, cancellationToken: cancellation);
        for (int first = 0; first < rows.Count; first += RowsOfAGroup)
        {
            cancellation.ThrowIfCancellationRequested();
            Row[] some = [.. rows.Skip(first).Take(RowsOfAGroup)];
            var unknown = new StringBuilder[some.Length];
            using var group = file.CreateRowGroup();
            for (int column = 0; column < schema.Columns.Count; column++)
            {
                await WriteColumnAsync(group, fields[column], schema.Columns[column], some, unknown);
            }

            await group.WriteAsync(fields[^1], Array.ConvertAll(unknown, list => list?.ToString())!);
        }
    }

    private static DataField FieldOf(Column column) => KindOf(column) switch
    {
        var type when type == typeof(int) => new DataField<int?>(column.Name),
        var type when type == typeof(double) => new DataField<double?>(column.Name),
        _ => new DataField<string>(column.Name),
    };

    /// <summary>Lists are texts, as everywhere.</summary>
    private static Type KindOf(Column column) =>
        column.Cell.IsNumber && !column.Cell.IsList ? column.Cell.Type : typeof(string);

    private static Task WriteColumnAsync(
        ParquetRowGroupWriter group, DataField field, Column column, Row[] rows, StringBuilder[] unknown)
    {
        string[] texts = Array.ConvertAll(rows, column.TextOf);
        if (KindOf(column) == typeof(string))
        {
            return group.WriteAsync(field, Array.ConvertAll(texts, text => text.Length == 0 ? null : text)!);
        }

        for (int row = 0; row < rows.Length; row++)
        {
            if (texts[row] == Unknown.Word)
            {
                unknown[row] = (unknown[row] ?? new StringBuilder()).Append(unknown[row] is null ? "" : ";").Append(column.Name);
                texts[row] = "";
            }
        }

        return KindOf(column) == typeof(int)
            ? group.WriteAsync<int>(field, Array.ConvertAll(texts, text => text.Length == 0 ? (int?)null : int.Parse(text, CultureInfo.InvariantCulture)))
            : group.WriteAsync<double>(field, Array.ConvertAll(texts, text => text.Length == 0 ? (double?)null : double.Parse(text, CultureInfo.InvariantCulture)));
    }
}
