using System.Globalization;
using Longsplice.Model.Checks;
using Longsplice.Model.Files.Workbooks;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Files;

/// <summary>The sheets of a model's workbook; headers, comments and lists derive from the row records.</summary>
public static class ModelSheets
{
    /// <summary>The order in which people fill them in: what others refer to comes first.</summary>
    private static readonly string[] Order =
    [
        "theatres", "nations", "sites", "items", "lines", "recipes", "recipe_inputs", "stocks", "contracts", "passages",
        "lanes", "demands", "licences", "substitutes", "services", "site_services", "options", "programmes", "ranges", "sources",
    ];

    /// <summary>All sheets of a model, empty tables included, so that they can be filled in.</summary>
    /// <param name="model">The model.</param>
    public static IReadOnlyList<Sheet> Of(SupplyModel model) =>
    [
        PackageSheet(model),
        .. model.Tables.OrderBy(table => Place(table.Schema)).Select(table => Of(table.Schema, table.Rows)),
    ];

    /// <summary>The sheet of a table.</summary>
    /// <param name="schema">The table.</param>
    /// <param name="rows">Its rows.</param>
    public static Sheet Of(TableSchema schema, IReadOnlyList<Row> rows) => new(
        schema.Table.Name,
        [.. schema.Columns.Select(column => ColumnOf(schema, column))],
        rows.Count,
        rows.Select(row => CellsOf(schema, row)));

    /// <summary>A column with its help, and the ids or words that a cell may hold.</summary>
    /// <param name="schema">The table.</param>
    /// <param name="column">The column.</param>
    public static SheetColumn ColumnOf(TableSchema schema, Column column) => new(
        column.Name,
        HelpOf(column),
        IsText: !IsNumber(column),
        ChoicesOf(schema, column));

    /// <summary>The value of a cell.</summary>
    /// <param name="column">The column.</param>
    /// <param name="row">The row.</param>
    public static SheetValue ValueOf(Column column, object row)
    {
        string text = column.TextOf(row);
        return IsNumber(column) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? SheetValue.Of(number)
            : SheetValue.Of(text);
    }

    /// <summary>What of a model no spreadsheet can hold.</summary>
    /// <param name="model">The model.</param>
    public static IEnumerable<Finding> Misfits(SupplyModel model)
    {
        foreach (var (schema, rows) in model.Tables)
        {
            if (rows.Count >= Sheet.MostRows)
            {
                yield return Finding.Of("LS089", schema.Table.Name, 0, "", $"{rows.Count} rows", $"fewer than {Sheet.MostRows}");
            }

            foreach (var row in rows)
            {
                foreach (var column in schema.Columns.Where(column => !IsNumber(column)))
                {
                    if (column.TextOf(row) is { Length: > Sheet.LongestText } text)
                    {
                        yield return Finding.Of("LS089", schema.Table.Name, row.FileRow, column.Name, $"{text.Length} letters", $"at most {Sheet.LongestText}");
                    }
                }
            }
        }
    }

    private static bool IsNumber(Column column) => column.Cell.IsNumber && !column.Cell.IsList;

    private static int Place(TableSchema schema) =>
        Array.IndexOf(Order, schema.Table.Name) is >= 0 and var place ? place : Order.Length;

    private static SheetValue[] CellsOf(TableSchema schema, Row row) =>
        [.. schema.Columns.Select(column => ValueOf(column, row))];

    private static string HelpOf(Column column)
    {
        string required = column.IsRequired ? "Required. " : "";
        string standard = column.Cell.Format(column.Default) is { Length: > 0 } text ? $" Empty is {text}." : "";
        return $"{column.Declared.Meaning}\n{required}Holds {CellReader.Expected(column)}.{standard}";
    }

    private static SheetChoices? ChoicesOf(TableSchema schema, Column column)
    {
        if (column.Cell.IsList)
        {
            return null;
        }

        return column.Cell.Type.IsEnum
            ? SheetChoices.OfWords(Words.Of(column.Cell.Type))
            : References.TableOf(schema, column) is { } table ? SheetChoices.OfSheet(table) : null;
    }

    private static Sheet PackageSheet(SupplyModel model) => new(
        WorkbookSource.PackageSheet,
        [new("field", "Do not change."), new("value", "Title of the model, year of its prices in USD, markings of labels from the lowest up.")],
        3,
        [
            [SheetValue.Of("title"), SheetValue.Of(model.Name)],
            [SheetValue.Of("price_year"), model.PriceYear is { } year ? SheetValue.Of(year) : default],
            [SheetValue.Of("markings"), SheetValue.Of(string.Join(';', model.Markings.Names))],
        ]);
}
