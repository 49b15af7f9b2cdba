using Longsplice.Model.Checks;
using Longsplice.Model.Tables;
using Longsplice.Model.Tables.Cells;

namespace Longsplice.Model.Files;

/// <summary>Makes rows of one record.</summary>
/// <typeparam name="TRow">The row record.</typeparam>
internal sealed class RowReader<TRow>(string file, TextPool texts, FindingSet findings)
    : RowReader(TableSchema<TRow>.Instance, file, texts, findings)
    where TRow : Row
{
    private static readonly Action<Row, int> SetFileRow =
        typeof(Row).GetProperty(nameof(Row.FileRow))!.SetMethod!.CreateDelegate<Action<Row, int>>();

    private static readonly Func<TRow> New = Constructor();

    /// <summary>The rows that could be read.</summary>
    public List<TRow> Rows { get; } = [];

    private protected override object NewRow(int number)
    {
        var row = New();
        SetFileRow(row, number);
        return row;
    }

    private protected override void Keep(object row) => Rows.Add((TRow)row);

    /// <summary>Required members are demanded by the compiler, not by the constructor, which is bound here once.</summary>
    private static Func<TRow> Constructor() =>
        System.Linq.Expressions.Expression.Lambda<Func<TRow>>(System.Linq.Expressions.Expression.New(typeof(TRow))).Compile();
}
