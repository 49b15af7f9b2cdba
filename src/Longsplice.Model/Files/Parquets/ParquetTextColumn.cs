using Parquet;
using Parquet.Schema;

namespace Longsplice.Model.Files.Parquets;

/// <summary>A column of texts, which lie in the library's page buffers until they are asked for.</summary>
internal sealed class ParquetTextColumn(DataField field) : ParquetColumn(field)
{
    private ReadOnlyMemory<char>?[] _values = [];

    public override async Task LoadAsync(ParquetRowGroupReader group, int count)
    {
        _values = new ReadOnlyMemory<char>?[count];
        if (Field.IsNullable)
        {
            await group.ReadAsync(Field, _values.AsMemory());
            return;
        }

        var values = new ReadOnlyMemory<char>[count];
        await group.ReadAsync(Field, values.AsMemory());
        _values = Array.ConvertAll(values, value => (ReadOnlyMemory<char>?)value);
    }

    public override ReadOnlySpan<char> Text(int row) => _values[row] is { } text ? text.Span : [];
}
