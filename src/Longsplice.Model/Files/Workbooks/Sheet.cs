using System.Collections.Immutable;

namespace Longsplice.Model.Files.Workbooks;

/// <summary>A sheet to write: a bold header that stays in sight, and rows below it.</summary>
/// <param name="Name">Name of the sheet, at most 31 letters, unique in its workbook.</param>
/// <param name="Columns">Columns, from left to right.</param>
/// <param name="RowCount">Number of rows, without the header.</param>
/// <param name="Rows">The rows, walked once; each has a value for every column.</param>
public sealed record Sheet(
    string Name, ImmutableArray<SheetColumn> Columns, int RowCount, IEnumerable<IReadOnlyList<SheetValue>> Rows)
{
    /// <summary>Most rows that a spreadsheet holds, the header included.</summary>
    public const int MostRows = 1 << 20;

    /// <summary>Longest text that a spreadsheet's cell holds, in UTF-16 units.</summary>
    public const int LongestText = 32767;
}
