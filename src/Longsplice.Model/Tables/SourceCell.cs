namespace Longsplice.Model.Tables;

/// <summary>A source cell: <c>ID</c> for the whole row, or <c>column=ID;column=ID</c>.</summary>
/// <param name="Column">Column that the source stands for; null for the whole row.</param>
/// <param name="Source">Id of the source.</param>
public readonly record struct SourceCell(string? Column, string Source)
{
    /// <summary>Reads a cell; nothing for an empty one.</summary>
    public static IEnumerable<SourceCell> Parse(string? text) => (text ?? "")
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? new SourceCell(part[..at].Trim(), part[(at + 1)..].Trim())
            : new SourceCell(null, part));

    /// <summary>The source of a column in a row; null where there is none.</summary>
    public static string? Of(string? text, string column)
    {
        string? whole = null;
        foreach (var cell in Parse(text))
        {
            if (cell.Column == column)
            {
                return cell.Source;
            }

            whole = cell.Column is null ? cell.Source : whole;
        }

        return whole;
    }
}
