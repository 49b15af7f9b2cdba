using Longsplice.Model.Files;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Store;

/// <summary>A table of a run folder.</summary>
/// <param name="Schema">Its columns.</param>
/// <param name="Rows">Its rows.</param>
public sealed record RunTable(TableSchema Schema, IReadOnlyCollection<object> Rows)
{
    /// <summary>A table by its row record.</summary>
    /// <typeparam name="TRow">The row record.</typeparam>
    public static RunTable Of<TRow>(IEnumerable<TRow> rows)
        where TRow : class => new(TableSchema<TRow>.Instance, rows as IReadOnlyCollection<TRow> ?? [.. rows]);

    /// <summary>The table as a CSV file.</summary>
    /// <param name="path">Path in the folder; null is where results stand.</param>
    public RunFile File(string? path = null) =>
        RunFile.OfText(path ?? $"tables/{Schema.Table.Name}.csv", TableWriter.Text(Schema, Rows), Rows.Count);
}
