using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Longsplice.Model.Tables.Cells;

/// <summary>Reads and writes by delegates bound once: a million rows need neither reflection nor boxes.</summary>
internal sealed class CellAccess<TRow, T>(CellType<T> type, PropertyInfo property, ColumnAttribute declared) : CellAccess
    where TRow : class
{
    private readonly Func<TRow, T> _get = property.GetMethod!.CreateDelegate<Func<TRow, T>>();
    private readonly Action<TRow, T>? _set = property.SetMethod?.CreateDelegate<Action<TRow, T>>();
    private readonly bool _takesUnknown = type.IsNumber && declared.Unknown != UnknownRule.None;
    private readonly bool _isRequired =
        property.IsDefined(typeof(RequiredMemberAttribute));

    public override CellOutcome Read(ReadOnlySpan<char> cell, TextPool pool, object row)
    {
        var text = typeof(T) == typeof(string) && !_isRequired ? cell : cell.Trim();
        if (text.IsEmpty)
        {
            return _isRequired ? CellOutcome.Missing : CellOutcome.Read;
        }

        if (_takesUnknown && text.SequenceEqual(Unknown.Word))
        {
            _set!((TRow)row, type.Unknown);
            return CellOutcome.Read;
        }

        if (!type.TryParse(text, pool, out var value))
        {
            return CellOutcome.NotOfType;
        }

        if (!type.IsWithin(declared, value))
        {
            return CellOutcome.OutOfRange;
        }

        _set!((TRow)row, value);
        return CellOutcome.Read;
    }

    public override string Text(object row) => type.Text(_get((TRow)row));

    public override bool IsUnknown(object row) => type.IsUnknown(_get((TRow)row));

    public override void Append(StringBuilder text, object row) => type.Append(text, _get((TRow)row));
}
