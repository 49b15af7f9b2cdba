using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Longsplice.Model.Files.Workbooks;
using BookSheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace Longsplice.Model.Questions;

/// <summary>
/// Writes a questionnaire as a workbook (.xlsx): one row a question, open cells for the answer, everything else
/// protected (without a password: against slips, not against intent), and hidden columns that lead answers back.
/// </summary>
public static class QuestionnaireBook
{
    private const uint HeaderRow = 4;

    /// <summary>Points of a line of text.</summary>
    private const double LineHeight = 15;

    /// <summary>Words break before the end of a line; this much more room holds them.</summary>
    private const double Roominess = 1.1;

    /// <summary>Writes the workbook to a file.</summary>
    public static void Write(string path, Questionnaire questionnaire)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = QuestionnaireStyles.Sheet();
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = SheetOf(questionnaire);
        book.Workbook = new Workbook(
            new Sheets(new BookSheet { Name = QuestionSheet.Name, SheetId = 1, Id = book.GetIdOfPart(part) }),
            new DefinedNames(new DefinedName($"{QuestionSheet.Name}!${HeaderRow}:${HeaderRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
    }

    private static Worksheet SheetOf(Questionnaire questionnaire)
    {
        uint last = HeaderRow + (uint)questionnaire.Questions.Length;
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(
                new Pane { VerticalSplit = HeaderRow, TopLeftCell = $"A{HeaderRow + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft, ActiveCell = $"{LettersOf(QuestionSheet.Value)}{HeaderRow + 1}", SequenceOfReferences = new() { InnerText = $"{LettersOf(QuestionSheet.Value)}{HeaderRow + 1}" } })
            { WorkbookViewId = 0, ShowGridLines = false }),
            new Columns(QuestionSheet.Columns.Select((column, at) => new Column
            {
                Min = (uint)at + 1,
                Max = (uint)at + 1,
                Width = column.Width,
                CustomWidth = true,
                Hidden = IsHidden(column.Header),
            })),
            RowsOf(questionnaire),
            new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false },
            new MergeCells(new MergeCell { Reference = $"A2:{LettersOf(QuestionSheet.Comment)}2" }),
            Confidences(last),
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
    }

    private static SheetData RowsOf(Questionnaire questionnaire)
    {
        var data = new SheetData(
            RowOf(1, 24, [TextCell("A1", $"Questions on {questionnaire.Subject}", QuestionnaireStyles.Title)]),
            RowOf(2, 4 * LineHeight, [TextCell("A2", Intro(questionnaire), QuestionnaireStyles.Intro)]),
            RowOf(HeaderRow, 2 * LineHeight, QuestionSheet.Columns.Select((column, at) => TextCell(
                At(at, HeaderRow), column.Header, column.IsOpen ? QuestionnaireStyles.OpenHeader : QuestionnaireStyles.Header))));
        for (int number = 0; number < questionnaire.Questions.Length; number++)
        {
            string[] texts = TextsOf(questionnaire.Questions[number], number);
            uint row = HeaderRow + 1 + (uint)number;
            data.Append(RowOf(row, LinesOf(texts) * LineHeight, texts.Select((text, at) =>
                TextCell(At(at, row), text, StyleOf(QuestionSheet.Columns[at])))));
        }

        return data;
    }

    private static string Intro(Questionnaire questionnaire) =>
        "Please fill the yellow cells, and leave open what you do not know: an honest gap is worth more than a guess. "
        + "Value is a number in the unit named. Source says where it comes from: a document, a page, or your own knowledge. "
        + "Confidence is high, moderate or low. Nothing is taken over before a person has looked at it.\n"
        + $"Asked on {questionnaire.Asked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} for the model '{questionnaire.Model}' ({questionnaire.ModelHash[..8]}).";

    private static string[] TextsOf(Question question, int number)
    {
        var figure = question.Figure;
        return
        [
            $"{number + 1}", question.Text, question.Unit, figure.Text, question.Range, question.Known, question.Weight,
            "", "", "", "", "",
            figure.Table, figure.Key, figure.Column.Name, figure.Text,
        ];
    }

    /// <summary>Lines that the longest text of a row takes in its column; not every spreadsheet fits rows by itself.</summary>
    private static int LinesOf(string[] texts) => texts
        .Zip(QuestionSheet.Columns)
        .Where(cell => !IsHidden(cell.Second.Header))
        .Max(cell => 1 + (int)(cell.First.Length * Roominess / cell.Second.Width));

    private static uint StyleOf((string Header, double Width, bool IsOpen) column) =>
        column.Header == QuestionSheet.Date ? QuestionnaireStyles.OpenDate
        : column.IsOpen ? QuestionnaireStyles.Open
        : QuestionnaireStyles.Fixed;

    private static DataValidations Confidences(uint last) => new(
        new DataValidation(new Formula1($"\"{string.Join(',', QuestionSheet.Confidences.Keys)}\""))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorTitle = "Confidence",
            Error = "high, moderate or low",
            SequenceOfReferences = new()
            {
                InnerText = $"{LettersOf(QuestionSheet.Confidence)}{HeaderRow + 1}:{LettersOf(QuestionSheet.Confidence)}{Math.Max(last, HeaderRow + 1)}",
            },
        })
    { Count = 1 };

    private static bool IsHidden(string header) =>
        header is QuestionSheet.Table or QuestionSheet.Row or QuestionSheet.Column or QuestionSheet.Asked;

    private static Row RowOf(uint number, double height, IEnumerable<Cell> cells) =>
        new(cells) { RowIndex = number, Height = height, CustomHeight = true };

    private static Cell TextCell(string reference, string text, uint style)
    {
        var cell = new Cell { CellReference = reference, StyleIndex = style };
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(SheetText.Escaped(text)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return cell;
    }

    private static string At(int column, uint row) => $"{WorkbookWriter.LettersOf(column)}{row}";

    private static string LettersOf(string header) => WorkbookWriter.LettersOf(
        QuestionSheet.Columns.Select((column, at) => (column.Header, At: at)).First(column => column.Header == header).At);
}
