using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Figures;

/// <summary>A figure of a model: a filled number cell that somebody had to find out.</summary>
/// <param name="Schema">Its table.</param>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
public sealed record Figure(TableSchema Schema, Row Row, Column Column)
{
    /// <summary>Name of its table.</summary>
    public string Table => Schema.Table.Name;

    /// <summary>Key of its row.</summary>
    public string Key => Schema.KeyText(Row);

    /// <summary>The value as tables write it.</summary>
    public string Text => Column.TextOf(Row);

    /// <summary>True where nobody knows it yet.</summary>
    public bool IsUnknown => Column.IsUnknown(Row);

    /// <summary>The source that the row cites for it; null where it cites none, or one that is not listed.</summary>
    public SourceRow? SourceIn(SupplyModel model) =>
        SourceCell.Of(Row.Source, Column.Name) is { } id && model.Sources.Contains(new SourceId(id))
            ? model.Sources.Get(new SourceId(id))
            : null;

    /// <summary>How it is known; assumed where no source is cited.</summary>
    public SourceKind KindIn(SupplyModel model) => SourceIn(model)?.Kind ?? SourceKind.Assumed;

    /// <summary>All figures of a model in order of tables, rows and columns; ranges and sources hold none.</summary>
    public static IEnumerable<Figure> AllOf(SupplyModel model) =>
        from table in model.Tables
        where table.Schema.HoldsFigures
        let columns = ColumnsOf(table.Schema)
        from row in table.Rows
        from column in columns
        where IsFilled(column, row)
        select new Figure(table.Schema, row, column);

    /// <summary>The figures of a row.</summary>
    public static IEnumerable<Figure> InRow(TableSchema schema, Row row) =>
        from column in ColumnsOf(schema)
        where IsFilled(column, row)
        select new Figure(schema, row, column);

    /// <summary>Ranks and priorities are choices, not figures.</summary>
    private static Column[] ColumnsOf(TableSchema schema) =>
        [.. schema.Columns.Where(column => column.Cell.IsNumber && column.Name is not ("rank" or "priority"))];

    /// <summary>A cell that holds the default says nothing that anybody had to find out.</summary>
    private static bool IsFilled(Column column, Row row) =>
        column.TextOf(row) is { Length: > 0 } text && text != column.Cell.Format(column.Default);
}
