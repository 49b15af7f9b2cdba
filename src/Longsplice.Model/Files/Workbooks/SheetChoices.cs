using System.Collections.Immutable;

namespace Longsplice.Model.Files.Workbooks;

/// <summary>The drop-down list of a column: words, or the first column of another sheet.</summary>
/// <param name="Words">The words; empty where the list comes from a sheet.</param>
/// <param name="Sheet">Sheet whose first column is the list; null where words are given.</param>
public sealed record SheetChoices(ImmutableArray<string> Words, string? Sheet)
{
    /// <summary>A list of words.</summary>
    public static SheetChoices OfWords(IEnumerable<string> words) => new([.. words], null);

    /// <summary>The ids in the first column of a sheet of the same workbook.</summary>
    public static SheetChoices OfSheet(string sheet) => new([], sheet);
}
