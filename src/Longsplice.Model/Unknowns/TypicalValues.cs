using Longsplice.Model.Tables;

namespace Longsplice.Model.Unknowns;

/// <summary>Medians of the known figures of columns, by what rows must share to be typical of one another.</summary>
internal sealed class TypicalValues(SupplyModel model)
{
    private readonly Dictionary<(string Table, string Column, string Among), double?> _medians = [];

    /// <summary>
    /// The median of the known figures among rows like this one; what the column declares where none is known; null
    /// where it declares nothing.
    /// </summary>
    public double? Of(TableSchema schema, Row row, Column column) =>
        MedianFor(schema, row, column) ?? (column.Declared.Cases.Length > 0 ? column.Declared.Cases[0] : null);

    /// <summary>The median of the known figures among rows like this one; null where none is known.</summary>
    public double? MedianFor(TableSchema schema, Row row, Column column)
    {
        var among = schema.Columns.FirstOrDefault(other => other.Property.Name == column.Declared.Among);
        string group = among?.TextOf(row) ?? "";
        var key = (schema.Table.Name, column.Name, group);
        if (!_medians.TryGetValue(key, out double? median))
        {
            var rows = model.Tables.First(table => table.Schema == schema).Rows;
            _medians[key] = median = Median(rows
                .Where(other => among is null || among.TextOf(other) == group)
                .Select(other => Cells.Known(column, other)));
        }

        return median;
    }

    /// <summary>The median; of an even count the mean of the two in the middle; null of nothing.</summary>
    public static double? Median(IEnumerable<double?> values)
    {
        double[] known = [.. values.OfType<double>().Order()];
        return known.Length == 0 ? null : (known[(known.Length - 1) / 2] + known[known.Length / 2]) / 2;
    }
}
