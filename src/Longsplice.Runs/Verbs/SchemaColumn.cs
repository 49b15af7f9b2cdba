namespace Longsplice.Runs.Verbs;

/// <summary>A column.</summary>
/// <param name="Name">Name.</param>
/// <param name="Required">True where every row needs it.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Unit">Unit; null where it has none.</param>
/// <param name="Default">Value of an empty cell; null is not applicable.</param>
/// <param name="Meaning">One sentence.</param>
/// <param name="Unknown">What an unknown becomes, worse, best and better; null where the column takes none.</param>
public sealed record SchemaColumn(
    string Name, bool Required, string Type, string? Unit, string? Default, string Meaning, string? Unknown);
