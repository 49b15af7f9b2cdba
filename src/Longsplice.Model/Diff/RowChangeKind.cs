namespace Longsplice.Model.Diff;

/// <summary>How a row differs.</summary>
public enum RowChangeKind
{
    /// <summary>Only the second model has it.</summary>
    Added,

    /// <summary>Only the first model has it.</summary>
    Removed,

    /// <summary>Both have it, with other values.</summary>
    Changed,
}
