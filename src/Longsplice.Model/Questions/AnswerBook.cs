using Longsplice.Model.Checks;
using Longsplice.Model.Files.Workbooks;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Model.Questions;

/// <summary>Reads the answers in a questionnaire, whatever spreadsheet saved it.</summary>
public static class AnswerBook
{
    private static readonly string[] Needed =
        [QuestionSheet.Value, QuestionSheet.Table, QuestionSheet.Row, QuestionSheet.Column, QuestionSheet.Asked];

    /// <summary>The answers, and how many questions were left open; what cannot be read becomes a finding.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="findings">Where findings go.</param>
    public static (IReadOnlyList<Answer> Answers, int Open) Read(string path, ICollection<Finding> findings)
    {
        var answers = new List<Answer>();
        using var book = WorkbookReader.Open(path, findings);
        if (book is null)
        {
            return (answers, 0);
        }

        string file = Path.GetFileName(path);
        if (!book.Sheets.Contains(QuestionSheet.Name))
        {
            findings.Add(Finding.Of("LS115", file, 0, "", $"sheets {string.Join(", ", book.Sheets)}", $"a sheet '{QuestionSheet.Name}', as 'model ask' writes it"));
            return (answers, 0);
        }

        int open = 0;
        Dictionary<string, int>? header = null;
        book.Read(QuestionSheet.Name, findings, (number, cells) =>
        {
            if (header is null)
            {
                header = HeaderOf(cells);
            }
            else if (AnswerOf(file, number, header, cells) is { } answer)
            {
                answers.Add(answer);
            }
            else
            {
                open++;
            }
        });
        if (header is null)
        {
            findings.Add(Finding.Of("LS115", book.PlaceOf(QuestionSheet.Name), 0, "", "no header", $"columns {string.Join(", ", Needed)}"));
        }

        return (answers, open);
    }

    /// <summary>The columns by name, where a row is the header; else null.</summary>
    private static Dictionary<string, int>? HeaderOf(IReadOnlyList<SheetCell> cells)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int at = 0; at < cells.Count; at++)
        {
            columns.TryAdd(cells[at].Text?.Trim() ?? "", at);
        }

        return Needed.All(columns.ContainsKey) ? columns : null;
    }

    /// <summary>The answer in a row; null where it was left open.</summary>
    private static Answer? AnswerOf(string file, int number, Dictionary<string, int> header, IReadOnlyList<SheetCell> cells)
    {
        string value = Cell(QuestionSheet.Value);
        return value.Length == 0 || value.Equals(Unknown.Word, StringComparison.OrdinalIgnoreCase)
            ? null
            : new Answer(
                file,
                number,
                new FigureId(Cell(QuestionSheet.Table), Cell(QuestionSheet.Row), Cell(QuestionSheet.Column)),
                Cell(QuestionSheet.Asked),
                value,
                Cell(QuestionSheet.Source),
                Cell(QuestionSheet.Date),
                Cell(QuestionSheet.Confidence),
                Cell(QuestionSheet.Comment));

        string Cell(string name) =>
            header.TryGetValue(name, out int at) && at < cells.Count ? cells[at].Text?.Trim() ?? "" : "";
    }
}
