namespace Longsplice.Plan.Options;

/// <summary>What a decision of the first stage moves in a program of the second.</summary>
internal enum LeverKind
{
    /// <summary>The upper bound of a column.</summary>
    ColumnUpper,

    /// <summary>The bounds of a row.</summary>
    Row,
}
