namespace Longsplice.Runs.Verbs;

/// <summary>A question of a questionnaire.</summary>
/// <param name="Question">The question.</param>
/// <param name="Table">Table of the figure.</param>
/// <param name="Id">Key of its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="Value">Its value today, as tables write it.</param>
/// <param name="Known">How that is known.</param>
public sealed record AskedFigure(
    string Question, string Table, string Id, string Column, string Value, string Known);
