namespace Longsplice.Model.Tables.Cells;

/// <summary>What became of a cell.</summary>
internal enum CellOutcome
{
    /// <summary>It stands in its row, or is rightly empty.</summary>
    Read,

    /// <summary>It is empty and may not be.</summary>
    Missing,

    /// <summary>It is no value of the column's type.</summary>
    NotOfType,

    /// <summary>It is out of the column's range.</summary>
    OutOfRange,
}
