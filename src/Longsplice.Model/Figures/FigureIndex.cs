using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Model.Figures;

/// <summary>Finds number cells of a model by table, key and column.</summary>
/// <param name="model">The tables.</param>
public sealed class FigureIndex(SupplyModel model)
{
    private readonly Dictionary<string, (TableSchema Schema, Lazy<Dictionary<string, Row>> Rows)> _tables = model.Tables
        .Where(table => table.Schema.HoldsFigures)
        .ToDictionary(
            table => table.Schema.Table.Name,
            table => (table.Schema, new Lazy<Dictionary<string, Row>>(() => table.Rows.ToDictionary(table.Schema.KeyText, StringComparer.Ordinal))),
            StringComparer.Ordinal);

    /// <summary>The figure; null where there is no such table, row or number column.</summary>
    public Figure? Find(FigureId id) =>
        _tables.TryGetValue(id.Table, out var table)
        && table.Rows.Value.TryGetValue(id.Row, out var row)
        && table.Schema.Columns.FirstOrDefault(column => column.Name == id.Column && column.Cell.IsNumber) is { } column
            ? new Figure(table.Schema, row, column)
            : null;
}
