namespace Longsplice.Model.Files.Workbooks;

/// <summary>What is written into a cell: a text, a number, or nothing (the default).</summary>
/// <param name="Text">The text; null where the cell holds none.</param>
/// <param name="Number">The number; null where the cell holds none.</param>
public readonly record struct SheetValue(string? Text, double? Number)
{
    /// <summary>A text, which stays as it is written: no spreadsheet makes a number or date of it.</summary>
    public static SheetValue Of(string? text) => new(string.IsNullOrEmpty(text) ? null : text, null);

    /// <summary>A number; one that spreadsheets would round becomes a text.</summary>
    public static SheetValue Of(double number) =>
        SheetNumber.Survives(number) ? new(null, number) : new(SheetNumber.Text(number), null);
}
