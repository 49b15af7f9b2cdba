using Longsplice.Model.Questions;

namespace Longsplice.Runs.Verbs;

/// <summary>An answer that is held back.</summary>
/// <param name="File">Workbook.</param>
/// <param name="Row">Row in it.</param>
/// <param name="Table">Table of the figure.</param>
/// <param name="Id">Key of its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="Answer">Value answered.</param>
/// <param name="Kind">Why it is held back.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
public sealed record AnswerInConflict(
    string File, int Row, string Table, string Id, string Column, string Answer, AnswerConflictKind Kind, string Found, string Expected);
