namespace Longsplice.Runs.Verbs;

/// <summary>An answer that can be taken over, or was.</summary>
/// <param name="File">Workbook.</param>
/// <param name="Row">Row in it.</param>
/// <param name="Table">Table of the figure.</param>
/// <param name="Id">Key of its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="From">Value in the model.</param>
/// <param name="To">Value answered.</param>
/// <param name="Source">Source named; empty where none is.</param>
/// <param name="Confidence">Confidence; empty where nothing is said.</param>
public sealed record AnsweredFigure(
    string File, int Row, string Table, string Id, string Column, string From, string To, string Source, string Confidence);
