using Parquet;
using Parquet.Schema;

namespace Longsplice.Model.Files.Parquets;

/// <summary>A column of a Parquet file whose values of one row group are given as text, whatever their type.</summary>
internal abstract class ParquetColumn(DataField field)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = field.Name;

    protected DataField Field { get; } = field;

    /// <summary>The column of a field; null for types that no table has (lists, maps, bytes).</summary>
    public static ParquetColumn? Of(DataField field) => field.IsArray || field.MaxRepetitionLevel > 0 ? null : field.ClrType switch
    {
        var type when type == typeof(ReadOnlyMemory<char>) || type == typeof(string) => new ParquetTextColumn(field),
        var type when type == typeof(double) => new ParquetValueColumn<double>(field, "R"),
        var type when type == typeof(float) => new ParquetValueColumn<float>(field, "R"),
        var type when type == typeof(int) => new ParquetValueColumn<int>(field, ""),
        var type when type == typeof(long) => new ParquetValueColumn<long>(field, ""),
        var type when type == typeof(short) => new ParquetValueColumn<short>(field, ""),
        var type when type == typeof(sbyte) => new ParquetValueColumn<sbyte>(field, ""),
        var type when type == typeof(byte) => new ParquetValueColumn<byte>(field, ""),
        var type when type == typeof(ushort) => new ParquetValueColumn<ushort>(field, ""),
        var type when type == typeof(uint) => new ParquetValueColumn<uint>(field, ""),
        var type when type == typeof(ulong) => new ParquetValueColumn<ulong>(field, ""),
        var type when type == typeof(decimal) => new ParquetValueColumn<decimal>(field, ""),
        var type when type == typeof(DateTime) => new ParquetValueColumn<DateTime>(field, "yyyy-MM-dd"),
        var type when type == typeof(DateOnly) => new ParquetValueColumn<DateOnly>(field, "yyyy-MM-dd"),
        _ => null,
    };

    /// <summary>Reads the values of a row group.</summary>
    public abstract Task LoadAsync(ParquetRowGroupReader group, int count);

    /// <summary>Text of a row of the group; empty where there is no value.</summary>
    public abstract ReadOnlySpan<char> Text(int row);
}
