using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Longsplice.Model.Questions;

namespace Longsplice.Cli.Tests.Models;

/// <summary>Fills a questionnaire as a person would.</summary>
internal static class FilledBook
{
    private const int FirstAnswer = 5;

    /// <summary>Writes values into a row of a questionnaire; the first question has number 1.</summary>
    public static void Fill(string path, int question, params (string Header, string Text)[] cells)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: true);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        var rows = sheet.GetFirstChild<SheetData>()!.Elements<Row>().ToArray();
        string[] header = [.. rows.Single(row => row.RowIndex! == FirstAnswer - 1).Elements<Cell>().Select(cell => cell.InnerText)];
        var target = rows.Single(row => row.RowIndex! == (uint)(FirstAnswer - 1 + question)).Elements<Cell>().ToArray();
        foreach (var (name, text) in cells)
        {
            var cell = target[Array.IndexOf(header, name)];
            bool isNumber = name == QuestionSheet.Value && double.TryParse(text, out _);
            cell.DataType = isNumber ? CellValues.Number : CellValues.InlineString;
            cell.CellValue = isNumber ? new CellValue(text) : null;
            cell.InlineString = isNumber ? null : new InlineString(new Text(text));
        }
    }

    /// <summary>Adds a copy of a question's row with another value.</summary>
    public static void Repeat(string path, int question, string value)
    {
        using (var document = SpreadsheetDocument.Open(path, isEditable: true))
        {
            var data = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.GetFirstChild<SheetData>()!;
            var rows = data.Elements<Row>().ToArray();
            var copy = (Row)rows.Single(row => row.RowIndex! == (uint)(FirstAnswer - 1 + question)).CloneNode(true);
            uint last = rows.Max(row => row.RowIndex!.Value) + 1;
            copy.RowIndex = last;
            foreach (var cell in copy.Elements<Cell>())
            {
                cell.CellReference = cell.CellReference!.Value!.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') + last;
            }

            data.Append(copy);
        }

        Fill(path, Questions(path), (QuestionSheet.Value, value));
    }

    private static int Questions(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        return document.WorkbookPart!.WorksheetParts.Single().Worksheet!.GetFirstChild<SheetData>()!.Elements<Row>().Count() - FirstAnswer + 2;
    }
}
