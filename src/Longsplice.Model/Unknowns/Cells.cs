using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Unknowns;

/// <summary>Reads and writes number cells, whatever their type.</summary>
internal static class Cells
{
    /// <summary>The figure of a cell; null where it is empty, unknown or a list.</summary>
    public static double? Known(Column column, Row row) =>
        column.Property.GetValue(row) is IConvertible figure && !column.Access.IsUnknown(row)
            ? figure.ToDouble(CultureInfo.InvariantCulture)
            : null;

    /// <summary>Writes a figure; null empties the cell, or lifts the limit where it cannot be empty.</summary>
    public static void Write(Column column, Row row, double? value) => column.Property.SetValue(row, value switch
    {
        null => Empty(column),
        { } figure when column.Cell.Type == typeof(int) => (int)Math.Round(figure, MidpointRounding.AwayFromZero),
        { } figure => figure,
    });

    /// <summary>A figure within the column's range.</summary>
    public static double Legal(Column column, double value) =>
        Math.Clamp(value, column.Declared.Min, column.Declared.Max);

    private static object? Empty(Column column) => column switch
    {
        { Cell.IsList: true } => ImmutableArray<double>.Empty,
        { IsRequired: true } => CaseValues.NoLimit,
        _ => column.Default,
    };
}
