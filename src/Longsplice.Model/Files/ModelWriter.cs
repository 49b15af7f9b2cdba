using System.Text;
using Longsplice.Model.Files.Parquets;
using Longsplice.Model.Files.Workbooks;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Files;

/// <summary>Writes a model as files in one of its forms; the caller makes it whole or nothing.</summary>
public static class ModelWriter
{
    /// <summary>Writes a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="form">The form.</param>
    /// <param name="path">File to make, or folder, which is new or empty.</param>
    /// <param name="cancellation">Stops it half-way.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static void Write(SupplyModel model, ModelForm form, string path, CancellationToken cancellation = default)
    {
        switch (form)
        {
            case ModelForm.Csv:
                WriteFolder(model, path, ".csv", WriteCsv, cancellation);
                break;
            case ModelForm.Parquet:
                WriteFolder(model, path, ".parquet", ParquetTableWriter.Write, cancellation);
                break;
            case ModelForm.Xlsx:
                using (var file = File.Create(path))
                {
                    WorkbookWriter.Write(file, ModelSheets.Of(model), cancellation);
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(form));
        }
    }

    private static void WriteFolder(
        SupplyModel model,
        string folder,
        string extension,
        Action<Stream, TableSchema, IReadOnlyList<Row>, CancellationToken> write,
        CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, DataPackage.FileName), DataPackage.Text(model, extension));
        foreach (var (schema, rows) in model.Tables.Where(table => table.Rows.Count > 0 || table.Schema.Table.IsRequired))
        {
            cancellation.ThrowIfCancellationRequested();
            using var file = File.Create(Path.Combine(folder, schema.Table.Name + extension));
            write(file, schema, rows, cancellation);
        }
    }

    private static void WriteCsv(Stream stream, TableSchema schema, IReadOnlyList<Row> rows, CancellationToken cancellation)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        TableWriter.Write(text, schema, rows);
    }
}
