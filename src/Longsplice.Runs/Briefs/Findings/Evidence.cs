using System.Collections.Immutable;
using System.Globalization;

namespace Longsplice.Runs.Briefs.Findings;

/// <summary>The row of a result table, or the rows of which a sum is made, that a shown number rests on.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Column">Column of the number.</param>
/// <param name="Lines">Lines of the file, the header being 1; several where the number is their sum.</param>
public sealed record Evidence(string Table, string Column, ImmutableArray<int> Lines)
{
    /// <summary>Evidence of one row.</summary>
    /// <param name="table">Name of the table.</param>
    /// <param name="column">Column of the number.</param>
    /// <param name="index">Index of the row in the table, from 0.</param>
    public static Evidence Of(string table, string column, int index) => new(table, column, [index + 2]);

    /// <summary>True where the number is a sum of rows.</summary>
    public bool IsSum => Lines.Length > 1;

    /// <summary>Anchor of the rows in a brief.</summary>
    public string Anchor => IsSum ? $"sum-{Table}-{Column}-{Lines[0]}-{Fingerprint()}" : $"{Table}-{Lines[0]}";

    private string Fingerprint()
    {
        uint hash = 2166136261;
        foreach (int line in Lines)
        {
            hash = unchecked((hash ^ (uint)line) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
