using System.Drawing;
using System.Globalization;
using System.Text.RegularExpressions;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Tables;
using SpreadCheetah.Validations;
using SpreadCheetah.Worksheets;

namespace Longsplice.Model.Files.Workbooks;

/// <summary>
/// Writes a workbook (.xlsx) for people to fill in: frozen bold headers with comments, columns of text that stay
/// text, drop-down lists that grow with the table they name.
/// </summary>
public static partial class WorkbookWriter
{
    /// <summary>Rows below a table to which its drop-down lists reach.</summary>
    private const int RoomBelow = 1000;

    /// <summary>Writes sheets, one after the other, row by row.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="sheets">The sheets, in order.</param>
    /// <param name="cancellation">Stops between rows.</param>
    /// <exception cref="OperationCanceledException">It was stopped; what is in the stream is no workbook.</exception>
    public static void Write(Stream stream, IReadOnlyList<Sheet> sheets, CancellationToken cancellation = default) =>
        WriteAsync(stream, sheets, cancellation).GetAwaiter().GetResult();

    private static async Task WriteAsync(Stream stream, IReadOnlyList<Sheet> sheets, CancellationToken cancellation)
    {
        var options = new SpreadCheetahOptions { PreserveStringWhitespace = true };
        await using var book = await Spreadsheet.CreateNewAsync(stream, options, cancellation);
        var header = book.AddStyle(HeaderStyle());
        var text = book.AddStyle(TextStyle());
        foreach (var sheet in sheets)
        {
            await book.StartWorksheetAsync(sheet.Name, OptionsOf(sheet), cancellation);
            book.StartTable(new Table(TableStyle.Light1, TableName(sheet.Name)));
            await book.AddHeaderRowAsync([.. sheet.Columns.Select(column => column.Name)], header, cancellation);
            await AddRowsAsync(book, sheet, text, cancellation);
            await book.FinishTableAsync(cancellation);
            AddHelp(book, sheet, sheets);
        }

        await book.FinishAsync(cancellation);
    }

    private static async Task AddRowsAsync(
        Spreadsheet book, Sheet sheet, StyleId text, CancellationToken cancellation)
    {
        var cells = new Cell[sheet.Columns.Length];
        foreach (var row in sheet.Rows)
        {
            for (int column = 0; column < cells.Length; column++)
            {
                cells[column] = row[column] switch
                {
                    { Number: { } number } => new Cell(number),
                    { Text: { } words } => new Cell(SheetText.Escaped(words), text),
                    _ => default,
                };
            }

            await book.AddRowAsync(cells, cancellation);
        }
    }

    private static void AddHelp(Spreadsheet book, Sheet sheet, IReadOnlyList<Sheet> sheets)
    {
        for (int column = 0; column < sheet.Columns.Length; column++)
        {
            string letters = LettersOf(column);
            if (sheet.Columns[column].Help is { Length: > 0 } help)
            {
                book.AddNote($"{letters}1", help);
            }

            if (sheet.Columns[column].Choices is { } choices && ListOf(choices, sheets) is { } list)
            {
                int last = Math.Min(sheet.RowCount + RoomBelow, Sheet.MostRows);
                book.TryAddDataValidation($"{letters}2:{letters}{last}", list);
            }
        }
    }

    /// <summary>A list that warns and lets a person go on: an id may be added to its table afterwards.</summary>
    private static DataValidation? ListOf(SheetChoices choices, IReadOnlyList<Sheet> sheets)
    {
        if (choices.Sheet is null)
        {
            return DataValidation.TryCreateListValues(choices.Words, true, out var words) ? Lenient(words) : null;
        }

        int rows = sheets.FirstOrDefault(sheet => sheet.Name == choices.Sheet)?.RowCount ?? 0;
        return rows == 0
            ? null
            : Lenient(DataValidation.ListValuesFromCells(choices.Sheet, $"$A$2:$A${rows + 1}", true));
    }

    private static DataValidation Lenient(DataValidation list)
    {
        list.ErrorType = ValidationErrorType.Warning;
        list.ErrorTitle = "Not in the list";
        list.ErrorMessage = "The list does not have this value. Keep it only where you add it to its table.";
        return list;
    }

    private static WorksheetOptions OptionsOf(Sheet sheet)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (int column = 0; column < sheet.Columns.Length; column++)
        {
            var one = options.Column(column + 1);
            one.Width = sheet.Columns[column].Width;
            one.DefaultStyle = sheet.Columns[column].IsText ? TextStyle() : null;
        }

        return options;
    }

    private static Style HeaderStyle() => new()
    {
        Font = { Bold = true },
        Fill = { Color = Color.FromArgb(0xE8, 0xEC, 0xEF) },
        Format = NumberFormat.Standard(StandardNumberFormat.Text),
    };

    private static Style TextStyle() => new() { Format = NumberFormat.Standard(StandardNumberFormat.Text) };

    /// <summary>A name that is no cell's and has only letters that table names may have.</summary>
    private static string TableName(string sheet) => $"table_{NoNameLetter().Replace(sheet, "_")}";

    /// <summary>Letters of a column counted from 0: A … Z, AA …</summary>
    internal static string LettersOf(int column) => column < 26
        ? ((char)('A' + column)).ToString(CultureInfo.InvariantCulture)
        : LettersOf((column / 26) - 1) + LettersOf(column % 26);

    [GeneratedRegex(@"[^\p{L}\p{Nd}_]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoNameLetter();
}
