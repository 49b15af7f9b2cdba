using Longsplice.Model.Tables;

namespace Longsplice.Model.Stale;

/// <summary>A source past its review date.</summary>
/// <param name="Source">Id of the source.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">How its figures are known.</param>
/// <param name="Dated">When it was last read, else published, as the table writes it.</param>
/// <param name="Due">Day on which its review was due.</param>
/// <param name="Figures">Figures that cite it.</param>
/// <param name="Demands">Demands that rest on those figures.</param>
public sealed record StaleFact(
    string Source, string Title, SourceKind Kind, string Dated, DateOnly Due, int Figures, int Demands);
