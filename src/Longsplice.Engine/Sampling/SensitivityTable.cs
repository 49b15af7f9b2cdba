using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Results;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Sampling;

/// <summary>Table sensitivity: which figure alone swings the answer most.</summary>
internal sealed class SensitivityTable(SupplyModel model, Outcome best, string label)
{
    private readonly bool _isUnits = BandsTable.IsOneItem(model);

    /// <summary>Ranks the figures by their swings, ties in order of table, row and column.</summary>
    public ImmutableArray<SensitivityRow> Build(
        IReadOnlyList<UncertainFigure> figures, IReadOnlyList<Outcome> low, IReadOnlyList<Outcome> high) =>
    [
        .. Enumerable.Range(0, figures.Count)
            .OrderByDescending(figure => Math.Abs(Measure(high[figure]) - Measure(low[figure])))
            .ThenBy(figure => figures[figure].Id)
            .Select((figure, rank) => Row(rank + 1, figures[figure], low[figure], high[figure])),
    ];

    private double Measure(Outcome outcome) => _isUnits ? outcome.Short.Sum() : outcome.CostUsd.Sum();

    private SensitivityRow Row(int rank, UncertainFigure figure, Outcome low, Outcome high) => new()
    {
        Rank = rank,
        Table = figure.Id.Table,
        Id = figure.Id.Row,
        Column = figure.Id.Column,
        Low = figure.Low * figure.Scale,
        High = figure.High * figure.Scale,
        AtLow = Measure(low),
        AtHigh = Measure(high),
        FirstWeekAtLow = low.FirstWeekOfAll,
        FirstWeekAtHigh = high.FirstWeekOfAll,
        Measure = _isUnits ? "short_total" : "shortage_cost_usd",
        AtBest = Measure(best),
        Label = label,
    };
}
