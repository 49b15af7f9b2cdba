namespace Longsplice.Model.Files.Workbooks;

/// <summary>What a cell of a workbook holds.</summary>
public enum SheetCellKind
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that is shown as a date or time.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An error such as #REF!, or something that cannot be read.</summary>
    Error,
}
