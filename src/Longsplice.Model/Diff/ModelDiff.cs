using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Diff;

/// <summary>
/// What differs between two models, row by row. Tables are ordered by key, so one walk over both finds everything;
/// order of rows, quoting and form of files make no difference.
/// </summary>
public static class ModelDiff
{
    /// <summary>All changes in order of tables and keys; nothing where the models are the same.</summary>
    public static IEnumerable<RowChange> Of(SupplyModel from, SupplyModel to) =>
    [
        .. Package(from, to),
        .. from.Tables.Zip(to.Tables).SelectMany(pair =>
            OfTable(pair.First.Schema, pair.First.Rows, pair.Second.Rows)),
    ];

    /// <summary>The changes between two sets of rows of one table, each in order of its keys.</summary>
    internal static IEnumerable<RowChange> OfTable(
        TableSchema schema, IReadOnlyList<Row> from, IReadOnlyList<Row> to)
    {
        for (int one = 0, two = 0; one < from.Count || two < to.Count;)
        {
            int order = one == from.Count ? 1
                : two == to.Count ? -1
                : string.CompareOrdinal(schema.KeyText(from[one]), schema.KeyText(to[two]));
            var change = order < 0 ? Alone(schema, from[one], RowChangeKind.Removed)
                : order > 0 ? Alone(schema, to[two], RowChangeKind.Added)
                : Both(schema, from[one], to[two]);
            (one, two) = (order <= 0 ? one + 1 : one, order >= 0 ? two + 1 : two);
            if (change is not null)
            {
                yield return change;
            }
        }
    }

    private static RowChange Alone(TableSchema schema, Row row, RowChangeKind kind)
    {
        var cells = schema.Columns
            .Where(column => !schema.Key.Contains(column))
            .Select(column => (column.Name, Text: column.TextOf(row)))
            .Where(cell => cell.Text.Length > 0)
            .Select(cell => kind == RowChangeKind.Added
                ? new CellChange(cell.Name, "", cell.Text)
                : new CellChange(cell.Name, cell.Text, ""));
        return new RowChange(schema.Table.Name, schema.KeyText(row), kind, [.. cells]);
    }

    private static RowChange? Both(TableSchema schema, Row from, Row to)
    {
        ImmutableArray<CellChange> cells =
        [
            .. schema.Columns
                .Where(column => !Equals(column.Property.GetValue(from), column.Property.GetValue(to)))
                .Select(column => new CellChange(column.Name, column.TextOf(from), column.TextOf(to)))
                .Where(cell => cell.From != cell.To),
        ];
        return cells.IsEmpty
            ? null
            : new RowChange(schema.Table.Name, schema.KeyText(from), RowChangeKind.Changed, cells);
    }

    private static IEnumerable<RowChange> Package(SupplyModel from, SupplyModel to)
    {
        ImmutableArray<CellChange> cells =
        [
            .. Head(from).Zip(Head(to), (one, two) => new CellChange(one.Field, one.Text, two.Text))
                .Where(cell => cell.From != cell.To),
        ];
        return cells.IsEmpty ? [] : [new RowChange("datapackage", "", RowChangeKind.Changed, cells)];
    }

    private static IEnumerable<(string Field, string Text)> Head(SupplyModel model) =>
    [
        ("title", model.Name),
        ("price_year", model.PriceYear?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("markings", string.Join(';', model.Markings.Names)),
    ];
}
