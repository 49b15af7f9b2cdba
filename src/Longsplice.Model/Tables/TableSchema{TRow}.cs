namespace Longsplice.Model.Tables;

/// <summary>The columns of a table by its row record.</summary>
/// <typeparam name="TRow">The row record.</typeparam>
public sealed class TableSchema<TRow> : TableSchema
{
    private TableSchema()
        : base(typeof(TRow))
    {
    }

    /// <summary>The one schema.</summary>
    public static TableSchema<TRow> Instance { get; } = new();

    /// <summary>The key of a row.</summary>
    public static string KeyOf(TRow row) => Instance.KeyText(row!);
}
