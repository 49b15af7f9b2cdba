using System.Globalization;
using Longsplice.Model.Files.Workbooks;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Files;

/// <summary>
/// Reads a cell of a workbook by what its column holds. A spreadsheet guesses what people type; where its guess may
/// have changed a code, that is said instead of passed on.
/// </summary>
internal static class SheetCellReader
{
    /// <summary>Whole numbers up to here are shown digit by digit.</summary>
    private const double MostShown = 1e11;

    public static void Read(RowReader rows, int at, SheetCell cell)
    {
        if (rows.Columns![at] is not { } column)
        {
            return;
        }

        if (cell.IsFormula && cell.Kind != SheetCellKind.Error)
        {
            rows.Refuse("LS083", at, $"a formula, with the result {cell.Text}", "a value");
        }

        switch (cell.Kind)
        {
            case SheetCellKind.Error or SheetCellKind.Boolean:
                rows.Refuse("LS084", at, cell.Text, CellReader.Expected(column));
                break;
            case SheetCellKind.Date when !HoldsDates(column):
                rows.Refuse("LS081", at, $"the date {cell.Text}", CellReader.Expected(column));
                break;
            case SheetCellKind.Number when !column.Cell.IsNumber && column.Cell.Type != typeof(WeekOrDate):
                Code(rows, at, cell.Text, column);
                break;
            default:
                rows.Cell(at, cell.Text);
                break;
        }
    }

    private static bool HoldsDates(Column column) => column.Cell.Type == typeof(WeekOrDate) || column.Cell.Type == typeof(DateOnly);

    /// <summary>A number where a text or id is meant: read where its digits are what a person saw.</summary>
    private static void Code(RowReader rows, int at, string text, Column column)
    {
        double number = double.Parse(text, CultureInfo.InvariantCulture);
        if (Math.Abs(number) < MostShown)
        {
            rows.Refuse("LS082", at, $"the number {text}", $"{column.Cell.Expects}, in a cell formatted as text");
            rows.Cell(at, text);
        }
        else
        {
            rows.Refuse("LS081", at, $"the number {text}", $"{column.Cell.Expects}, in a cell formatted as text");
        }
    }
}
