using Longsplice.Model.Labels;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Unknowns;

/// <summary>Finds the figures of a model that are unknown or have a range. Ranges overrule rules.</summary>
/// <param name="model">The model.</param>
/// <param name="rules">What unknown figures become.</param>
internal sealed class UncertainFigures(SupplyModel model, RuleValues rules)
{
    /// <summary>What stands for 'no limit' in swings and draws, in loads.</summary>
    private const double MostLoads = 2;

    private readonly Dictionary<FigureId, RangeRow> _ranges =
        model.Ranges.ToDictionary(row => new FigureId(row.Table, row.Id, row.Column));

    /// <summary>All of them, in order of table, row and column.</summary>
    public IEnumerable<UncertainFigure> Find() => model.Tables
        .Where(table => table.Schema.HoldsFigures)
        .SelectMany(table => Find(table.Schema, table.Rows))
        .OrderBy(figure => figure.Id);

    private IEnumerable<UncertainFigure> Find(TableSchema schema, IReadOnlyList<Row> rows)
    {
        var ranged = _ranges.Keys.Where(id => id.Table == schema.Table.Name).ToLookup(id => id.Column);
        foreach (var column in schema.Columns.Where(column => column.TakesUnknown))
        {
            var keys = ranged[column.Name].Select(id => id.Row).ToHashSet(StringComparer.Ordinal);
            foreach (var row in rows.Where(row => column.IsUnknown(row) || (keys.Count > 0 && keys.Contains(schema.KeyText(row)))))
            {
                yield return Of(schema, row, column);
            }
        }
    }

    private UncertainFigure Of(TableSchema schema, Row row, Column column)
    {
        var id = new FigureId(schema.Table.Name, schema.KeyText(row), column.Name);
        return _ranges.TryGetValue(id, out var range) ? OfRange(id, row, column, range) : OfRule(id, schema, row, column);
    }

    private UncertainFigure OfRange(FigureId id, Row row, Column column, RangeRow range)
    {
        double? lowEnd = Figure(range.Low);
        double? highEnd = Figure(range.High);
        double half = ((lowEnd ?? highEnd ?? 0) + (highEnd ?? lowEnd ?? 0)) / 2;
        double best = Figure(range.Best) ?? Cells.Known(column, row) ?? half;
        double low = Math.Min(lowEnd ?? best, best);
        double high = Math.Max(highEnd ?? best, best);
        return new UncertainFigure
        {
            Id = id,
            Row = row,
            Written = column,
            Values = column.Declared.Worse switch
            {
                WorseEnd.Low => new(low, best, high),
                WorseEnd.High => new(high, best, low),
                _ => CaseValues.Same(best),
            },
            Worse = column.Declared.Worse,
            Low = low,
            High = high,
            Distribution = range.Distribution,
            Rule = "range",
            IsUnknown = column.IsUnknown(row),
            Label = Join(row.Label, range.Label),
        };
    }

    private UncertainFigure OfRule(FigureId id, TableSchema schema, Row row, Column column)
    {
        var values = rules.Of(schema, row, column);
        bool isQuantity = row is Stock && column.Name == "quantity";
        double best = values.Best ?? 0;
        double better = values.Better is { } end && end < CaseValues.NoLimit ? end : Math.Max(best, MostLoads * (values.Worse ?? best));
        double worse = values.Worse ?? best;
        return new UncertainFigure
        {
            Id = id,
            Row = row,
            Written = isQuantity ? schema.Columns.First(other => other.Name == "cover_weeks") : column,
            Values = values,
            Worse = column.Declared.Worse,
            Low = Math.Min(worse, better),
            High = Math.Max(worse, better),
            Scale = isQuantity ? rules.LoadOn(id) ?? 1 : 1,
            Rule = RuleText.Rule(column),
            IsUnknown = true,
            Label = Join(row.Label, null),
        };
    }

    private static double? Figure(double? value) => Unknown.Is(value) ? null : value;

    private string Join(string? one, string? other)
    {
        bool isLabel = Label.TryParse(one, model.Markings, out var first) & Label.TryParse(other, model.Markings, out var second);
        return isLabel ? first.Join(second).ToText(model.Markings) : one ?? "";
    }
}
