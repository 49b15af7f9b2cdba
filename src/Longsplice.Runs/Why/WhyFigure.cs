namespace Longsplice.Runs.Why;

/// <summary>A figure that a cause rests on, to the last digit and to its source.</summary>
/// <param name="File">File of the row.</param>
/// <param name="Row">Row as a spreadsheet numbers it; the header is 1.</param>
/// <param name="Column">Column.</param>
/// <param name="Value">The figure as the table has it; <c>unknown</c> where nobody knows.</param>
/// <param name="Unit">Unit; null where it has none.</param>
/// <param name="Put">What the run put for an unknown; null where the figure stands for itself.</param>
/// <param name="Kind">How it is known: read, recall, definition, assumed, synthetic or unknown.</param>
/// <param name="Source">Id of its source; null where none is cited.</param>
/// <param name="Title">Title of the source.</param>
/// <param name="Date">Date of publication, else of access.</param>
/// <param name="Url">Address of the source.</param>
/// <param name="AdmiraltyCode">Reliability of the source, A to F, and credibility of the information, 1 to 6; null where not judged.</param>
public sealed record WhyFigure(
    string File,
    int Row,
    string Column,
    string Value,
    string? Unit,
    string? Put,
    string Kind,
    string? Source,
    string? Title,
    string? Date,
    string? Url,
    string? AdmiraltyCode);
