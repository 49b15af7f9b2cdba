using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Longsplice.Model.Files.Parquets;

/// <summary>A column of numbers or dates.</summary>
internal sealed class ParquetValueColumn<T>(DataField field, string format) : ParquetColumn(field)
    where T : struct, ISpanFormattable
{
    private readonly char[] _text = new char[64];
    private T?[] _values = [];

    public override async Task LoadAsync(ParquetRowGroupReader group, int count)
    {
        _values = new T?[count];
        if (Field.IsNullable)
        {
            await group.ReadAsync(Field, _values.AsMemory());
            return;
        }

        var values = new T[count];
        await group.ReadAsync(Field, values.AsMemory());
        for (int row = 0; row < count; row++)
        {
            _values[row] = values[row];
        }
    }

    public override ReadOnlySpan<char> Text(int row) =>
        _values[row] is { } value && value.TryFormat(_text, out int length, format, CultureInfo.InvariantCulture)
            ? _text.AsSpan(0, length)
            : [];
}
