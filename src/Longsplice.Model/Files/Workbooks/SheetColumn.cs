namespace Longsplice.Model.Files.Workbooks;

/// <summary>A column of a sheet to write.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Help">Text of the comment at the header; none where empty.</param>
/// <param name="IsText">True where cells are formatted as text, so that what a person types stays as typed.</param>
/// <param name="Choices">Drop-down list; null for none.</param>
public sealed record SheetColumn(string Name, string Help = "", bool IsText = true, SheetChoices? Choices = null)
{
    /// <summary>Width in letters; by default that of the header, with room to read a cell.</summary>
    public double Width { get; init; } = Math.Clamp(Name.Length + 4, 12, 40);
}
