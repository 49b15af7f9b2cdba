using System.Text;

namespace Longsplice.Model.Tables.Cells;

/// <summary>Reads cells into a property of rows, and writes them.</summary>
internal abstract class CellAccess
{
    /// <summary>Reads a cell into a row.</summary>
    public abstract CellOutcome Read(ReadOnlySpan<char> cell, TextPool pool, object row);

    /// <summary>Text of a row's cell.</summary>
    public abstract string Text(object row);

    /// <summary>True where the figure of a row is unknown.</summary>
    public abstract bool IsUnknown(object row);

    /// <summary>Appends the text of a row's cell.</summary>
    public abstract void Append(StringBuilder text, object row);
}
