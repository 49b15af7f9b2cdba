namespace Longsplice.Model.Describe;

/// <summary>A source with its date.</summary>
/// <param name="Source">Id of the source.</param>
/// <param name="Title">Its title.</param>
/// <param name="Dated">When it was last read, else published, as the table writes it.</param>
/// <param name="Figures">Figures that cite it.</param>
public sealed record OldFact(string Source, string Title, string Dated, int Figures);
