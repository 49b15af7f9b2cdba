using System.Collections.Immutable;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Unknowns;

/// <summary>
/// What of a model is uncertain, and the models without unknowns that cases and draws make of it. Whatever computes
/// takes its model from here and never sees an unknown.
/// </summary>
public sealed class UncertainModel
{
    private readonly SupplyModel _model;
    private readonly ImmutableArray<(Row Source, double Share)> _pinned;

    private UncertainModel(SupplyModel model, RuleValues rules)
    {
        _model = model;
        _pinned = [.. rules.PinnedShares];
        Figures = [.. new UncertainFigures(model, rules).Find()];
    }

    /// <summary>The unknown figures and those with a range, in order of table, row and column.</summary>
    public ImmutableArray<UncertainFigure> Figures { get; }

    /// <summary>The cases to run: best alone where no figure differs between cases.</summary>
    public ImmutableArray<CaseName> Cases =>
        Figures.Any(figure => figure.Values.Worse != figure.Values.Best || figure.Values.Better != figure.Values.Best)
            ? [CaseName.Best, CaseName.Worse, CaseName.Better]
            : [CaseName.Best];

    /// <summary>Finds what is uncertain.</summary>
    /// <param name="model">A model without errors.</param>
    /// <param name="start">Finds the steady start of a model without unknowns; asked only where there are any.</param>
    public static UncertainModel Of(SupplyModel model, Func<SupplyModel, ISteadyLoads> start)
    {
        var unlimited = WithoutLimits(model);
        return unlimited.Figures.IsEmpty
            ? unlimited
            : new UncertainModel(model, new RuleValues(model, start(unlimited.In(CaseName.Best))));
    }

    /// <summary>The same before there is a start: unknown limits limit nothing.</summary>
    /// <param name="model">A model without errors.</param>
    public static UncertainModel WithoutLimits(SupplyModel model) => new(model, new RuleValues(model, null));

    /// <summary>The model of a case.</summary>
    public SupplyModel In(CaseName name) =>
        With(Figures.Select(figure => new KeyValuePair<UncertainFigure, double?>(figure, figure.Values.In(name))));

    /// <summary>The model with the values given; every figure needs one.</summary>
    public SupplyModel With(IEnumerable<KeyValuePair<UncertainFigure, double?>> values)
    {
        var rows = new Dictionary<Row, Row>(ReferenceEqualityComparer.Instance);
        foreach (var (figure, value) in values)
        {
            var copy = CopyOf(figure.Row, rows);
            if (figure.Id.Column != figure.Written.Name)
            {
                TableSchema<Stock>.Instance.Columns.First(column => column.Name == figure.Id.Column).Property.SetValue(copy, null);
            }

            Cells.Write(figure.Written, copy, value);
        }

        foreach (var (source, share) in _pinned)
        {
            ShareOf(source).Property.SetValue(CopyOf(source, rows), share);
        }

        return rows.Count == 0 ? _model : ModelRows.With(_model, rows);
    }

    private static Row CopyOf(Row row, Dictionary<Row, Row> rows)
    {
        if (!rows.TryGetValue(row, out var copy))
        {
            rows[row] = copy = row.Copy();
        }

        return copy;
    }

    private static Column ShareOf(Row source)
    {
        var schema = source is Recipe ? (TableSchema)TableSchema<Recipe>.Instance : TableSchema<Contract>.Instance;
        return schema.Columns.First(column => column.Name == "share");
    }
}
