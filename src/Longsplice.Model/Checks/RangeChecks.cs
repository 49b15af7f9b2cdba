using Longsplice.Model.Tables;

namespace Longsplice.Model.Checks;

/// <summary>Checks of ranges: each names a figure that is there, and its ends stand in order.</summary>
internal static class RangeChecks
{
    public static IEnumerable<Finding> Run(SupplyModel model)
    {
        var tables = model.Tables
            .Where(table => table.Schema.HoldsFigures)
            .ToDictionary(table => table.Schema.Table.Name, StringComparer.Ordinal);
        var keys = new Dictionary<string, Dictionary<string, Row>>(StringComparer.Ordinal);
        return model.Ranges.SelectMany(range => OfRow(range, tables, keys)).ToArray();
    }

    private static IEnumerable<Finding> OfRow(
        RangeRow range,
        Dictionary<string, (TableSchema Schema, IReadOnlyList<Row> Rows)> tables,
        Dictionary<string, Dictionary<string, Row>> keys)
    {
        if (!tables.TryGetValue(range.Table, out var table))
        {
            yield return ModelChecks.At(
                range, "LS100", "table", range.Table, "a table of figures", Nearest.Hint(range.Table, tables.Keys));
            yield break;
        }

        var column = table.Schema.Columns.FirstOrDefault(known => known.Name == range.Column);
        if (column is null || !column.TakesUnknown || column.Cell.IsList)
        {
            var known = table.Schema.Columns.Where(other => other.TakesUnknown && !other.Cell.IsList).Select(other => other.Name);
            yield return ModelChecks.At(
                range, "LS100", "column", range.Column, $"a number column of {range.Table}", Nearest.Hint(range.Column, known));
            yield break;
        }

        if (!keys.TryGetValue(range.Table, out var rows))
        {
            keys[range.Table] = rows = table.Rows
                .DistinctBy(table.Schema.KeyText, StringComparer.Ordinal)
                .ToDictionary(table.Schema.KeyText, StringComparer.Ordinal);
        }

        if (!rows.TryGetValue(range.Id, out var row))
        {
            yield return ModelChecks.At(
                range, "LS100", "id", range.Id, $"the key of a row of {range.Table}", Nearest.Hint(range.Id, rows.Keys));
            yield break;
        }

        foreach (var finding in Ends(range, column, row))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> Ends(RangeRow range, Column column, Row row)
    {
        (string Name, double? Value)[] ends =
        [
            .. new (string Name, double? Value)[] { ("low", range.Low), ("best", range.Best), ("high", range.High) }
                .Where(end => end.Value is not null && !Unknown.Is(end.Value)),
        ];
        if (ends.Length == 0 || (ends.Length == 1 && column.IsUnknown(row)))
        {
            yield return ModelChecks.At(range, "LS101", "low", "nothing to choose between", "low and high");
        }

        foreach (var (name, value) in ends.Where(end => !column.Declared.Allows(end.Value!.Value)))
        {
            yield return ModelChecks.At(
                range, "LS007", name, $"{value}", $"what {range.Table} {range.Column} takes, {column.Declared.Min} to {column.Declared.Max}");
        }

        for (int end = 1; end < ends.Length; end++)
        {
            if (ends[end].Value < ends[end - 1].Value)
            {
                yield return ModelChecks.At(
                    range, "LS102", ends[end].Name, $"{ends[end].Value}", $"{ends[end - 1].Value} or more, as {ends[end - 1].Name}");
            }
        }

        double? own = (column.Property.GetValue(row) as IConvertible)?.ToDouble(System.Globalization.CultureInfo.InvariantCulture);
        if (own is { } figure && !column.IsUnknown(row) && range.Best is null && (figure < range.Low || figure > range.High))
        {
            yield return ModelChecks.At(range, "LS103", "low", $"{range.Low} to {range.High}", $"a range that holds the figure itself, {figure}");
        }
    }
}
