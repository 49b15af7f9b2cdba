using System.Text;

namespace Longsplice.Model.Tables.Cells;

/// <summary>A value that a row may lack.</summary>
/// <typeparam name="T">Its type.</typeparam>
internal sealed class NullableCell<T> : CellType<T?>
    where T : struct
{
    private readonly CellType<T> _value;

    public NullableCell(CellType<T> value)
        : base(value.Type, value.Expects) => (_value, IsNumber) = (value, value.IsNumber);

    public override bool TryParse(ReadOnlySpan<char> text, TextPool pool, out T? value)
    {
        bool isOk = _value.TryParse(text, pool, out var some);
        value = some;
        return isOk;
    }

    public override string Text(T? value) => value is { } some ? _value.Text(some) : "";

    public override void Append(StringBuilder text, T? value)
    {
        if (value is { } some)
        {
            _value.Append(text, some);
        }
    }

    public override T? Unknown => _value.Unknown;

    public override bool IsUnknown(T? value) => value is { } some && _value.IsUnknown(some);

    public override bool IsWithin(ColumnAttribute declared, T? value) =>
        value is not { } some || _value.IsWithin(declared, some);
}
