namespace Longsplice.Model.Files.Workbooks;

/// <summary>A cell of a workbook as it was read.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">
/// Its text; of a number the shortest that reads back the same, of a date 2027-01-25 (with its time where it has
/// one), of a truth value TRUE or FALSE, of an error its name.
/// </param>
/// <param name="IsFormula">True where the value is the last result of a formula.</param>
public readonly record struct SheetCell(SheetCellKind Kind, string Text, bool IsFormula);
