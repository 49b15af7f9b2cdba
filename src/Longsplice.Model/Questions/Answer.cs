using Longsplice.Model.Unknowns;

namespace Longsplice.Model.Questions;

/// <summary>An answer to a question, as a person filled it in.</summary>
/// <param name="File">Name of the workbook.</param>
/// <param name="Row">Row in its sheet.</param>
/// <param name="Figure">The figure that was asked for.</param>
/// <param name="Asked">Its value when it was asked, as tables write it.</param>
/// <param name="Value">The answer as it was read.</param>
/// <param name="Source">Where it comes from; empty where nothing is said.</param>
/// <param name="Date">Date of the source; empty where nothing is said.</param>
/// <param name="Confidence">High, moderate or low; empty where nothing is said.</param>
/// <param name="Comment">A comment; empty where there is none.</param>
public sealed record Answer(
    string File,
    int Row,
    FigureId Figure,
    string Asked,
    string Value,
    string Source,
    string Date,
    string Confidence,
    string Comment);
