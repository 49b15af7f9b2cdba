namespace Longsplice.Model.Questions;

/// <summary>The columns of the sheet on which questions are asked and answered.</summary>
public static class QuestionSheet
{
    /// <summary>Name of the sheet.</summary>
    public const string Name = "Questions";

    /// <summary>Header of the column for the value.</summary>
    public const string Value = "Your value";

    /// <summary>Header of the column for the source.</summary>
    public const string Source = "Your source";

    /// <summary>Header of the column for the date of the source.</summary>
    public const string Date = "Date of that source";

    /// <summary>Header of the column for the confidence.</summary>
    public const string Confidence = "Confidence";

    /// <summary>Header of the column for a comment.</summary>
    public const string Comment = "Comment";

    /// <summary>Header of the hidden column for the table.</summary>
    public const string Table = "table";

    /// <summary>Header of the hidden column for the key of the row.</summary>
    public const string Row = "row";

    /// <summary>Header of the hidden column for the column.</summary>
    public const string Column = "column";

    /// <summary>Header of the hidden column for the value when it was asked.</summary>
    public const string Asked = "value when asked";

    /// <summary>Words of confidence, with the Admiralty credibility that each becomes.</summary>
    public static IReadOnlyDictionary<string, int> Confidences { get; } =
        new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["high"] = 2, ["moderate"] = 3, ["low"] = 4 };

    /// <summary>All columns: header, width in letters, and whether a person fills it.</summary>
    internal static IReadOnlyList<(string Header, double Width, bool IsOpen)> Columns { get; } =
    [
        ("No.", 5, false), ("Question", 52, false), ("Unit", 16, false), ("Value today", 13, false),
        ("Expected", 14, false), ("How that is known", 34, false), ("Why it matters", 24, false),
        (Value, 14, true), (Source, 30, true), (Date, 13, true), (Confidence, 12, true), (Comment, 30, true),
        (Table, 12, false), (Row, 12, false), (Column, 12, false), (Asked, 12, false),
    ];
}
