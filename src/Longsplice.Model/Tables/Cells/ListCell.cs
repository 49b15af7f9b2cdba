using System.Collections.Immutable;

namespace Longsplice.Model.Tables.Cells;

/// <summary>Values joined by semicolons; blanks around them and empty ones don't count.</summary>
/// <typeparam name="T">Type of a value.</typeparam>
internal sealed class ListCell<T> : CellType<ImmutableArray<T>>
{
    private readonly CellType<T> _value;

    public ListCell(CellType<T> value)
        : base(value.Type, $"a list of values joined by ';', each {value.Expects}") =>
        (_value, IsNumber, IsList) = (value, value.IsNumber, true);

    public override bool TryParse(ReadOnlySpan<char> text, TextPool pool, out ImmutableArray<T> value)
    {
        var values = ImmutableArray.CreateBuilder<T>();
        value = [];
        foreach (var part in text.Split(';'))
        {
            var trimmed = text[part].Trim();
            if (trimmed.Length > 0)
            {
                if (!_value.TryParse(trimmed, pool, out var one))
                {
                    return false;
                }

                values.Add(one);
            }
        }

        value = values.ToImmutable();
        return true;
    }

    public override string Text(ImmutableArray<T> value) => value.IsDefaultOrEmpty ? "" : string.Join(';', value.Select(_value.Text));

    public override ImmutableArray<T> Unknown => [_value.Unknown];

    public override bool IsUnknown(ImmutableArray<T> value) => !value.IsDefault && value.Any(_value.IsUnknown);

    public override bool IsWithin(ColumnAttribute declared, ImmutableArray<T> value) =>
        value.All(one => _value.IsWithin(declared, one));
}
