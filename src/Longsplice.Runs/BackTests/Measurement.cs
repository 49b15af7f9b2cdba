using Longsplice.Model;
using Longsplice.Model.Expectations;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.BackTests;

/// <summary>Measures in the result tables of a run what an expectation speaks of.</summary>
internal sealed class Measurement
{
    /// <summary>What is less than this part of a requirement is noise, as in table first_out.</summary>
    private const double Noticed = 1e-6;

    private readonly SupplyModel _model;
    private readonly Expectation _expectation;
    private readonly HashSet<string> _ids;
    private readonly int _from;
    private readonly int _until;

    public Measurement(SupplyModel model, Scenario scenario, Expectation expectation)
    {
        _model = model;
        _expectation = expectation;
        _ids = new MeasuredRows(model, expectation).Ids();
        _from = expectation.From?.ToWeek(scenario.Week1Date) ?? scenario.FirstWeek;
        _until = expectation.Until?.ToWeek(scenario.Week1Date) ?? scenario.Weeks;
    }

    /// <summary>The quantity in the expectation's unit; null where the run has none, such as the first week of what never is short.</summary>
    public double? In(ResultTables tables) => _expectation.Measure switch
    {
        ExpectedMeasure.Short => Part(Beyond(Service(tables), row => row.Short), Actual(Service(tables)).Sum(row => row.Required)),
        ExpectedMeasure.FirstWeek => FirstWeek(tables),
        ExpectedMeasure.Cost => Beyond(Service(tables), row => row.ShortageCostUsd) / 1e6,
        ExpectedMeasure.Met => Rate(Actual(Service(tables)).Sum(row => row.Met)),
        ExpectedMeasure.Made => Rate(Actual(Production(tables)).Sum(Output)),
        ExpectedMeasure.MadeChange => Change(Production(tables), Output),
        ExpectedMeasure.BoundBy => BoundBy(tables),
        ExpectedMeasure.Sent => Rate(Actual(Flows(tables)).Sum(row => row.Sent)),
        ExpectedMeasure.SentChange => Change(Flows(tables), row => row.Sent),
        ExpectedMeasure.PassageChange => Change(InWeeks(tables.Flows, row => row.Week), TonnesThrough),
        ExpectedMeasure.DaysAdded => Mean(Actual(Flows(tables))) - Mean(Baseline(Flows(tables))),
        _ => null,
    };

    private IEnumerable<ServiceRow> Service(ResultTables tables) => InWeeks(tables.Service, row => row.Week).Where(row => _ids.Contains(row.Demand.Code));

    private IEnumerable<FlowRow> Flows(ResultTables tables) => InWeeks(tables.Flows, row => row.Week).Where(row => _ids.Contains(row.Contract.Code));

    private IEnumerable<ProductionRow> Production(ResultTables tables) =>
        InWeeks(tables.Production, row => row.Week).Where(row => _ids.Contains(row.Recipe.Code));

    private IEnumerable<T> InWeeks<T>(IEnumerable<T> rows, Func<T, int> week) => rows.Where(row => week(row) >= _from && week(row) <= _until);

    private static IEnumerable<T> Actual<T>(IEnumerable<T> rows)
        where T : IRunRow => rows.Where(row => row.Pattern != "baseline");

    private static IEnumerable<T> Baseline<T>(IEnumerable<T> rows)
        where T : IRunRow => rows.Where(row => row.Pattern == "baseline");

    private static double Beyond<T>(IEnumerable<T> rows, Func<T, double> value)
        where T : IRunRow => Actual(rows).Sum(value) - Baseline(rows).Sum(value);

    private static double? Part(double part, double whole) => whole > 0 ? part / whole * 100 : null;

    private static double? Change<T>(IEnumerable<T> rows, Func<T, double> value)
        where T : IRunRow => Part(Beyond(rows, value), Baseline(rows).Sum(value));

    private static double? Mean(IEnumerable<FlowRow> rows) => rows.Any() ? rows.Average(row => row.TransitDays) : null;

    private double Rate(double amount) => amount / (_until - _from + 1) * MeasureUnits.WeeksIn(_expectation.Unit);

    private double Output(ProductionRow row) => row.Made * _model.Recipes.Get(row.Recipe).Yield;

    private double? BoundBy(ResultTables tables)
    {
        var rows = Actual(Production(tables)).ToArray();
        return Part(rows.Count(row => row.BindingItem == _expectation.By), rows.Length);
    }

    private double? FirstWeek(ResultTables tables)
    {
        var usual = Baseline(Service(tables)).ToDictionary(row => (row.Demand, row.Week), row => row.Short);
        return Actual(Service(tables))
            .Where(row => row.Short - usual[(row.Demand, row.Week)] > Noticed * row.Required)
            .Min(row => (int?)row.Week);
    }

    private double TonnesThrough(FlowRow row)
    {
        bool crosses = (row.Lanes ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Any(lane => _model.Lanes.Get(new LaneId(lane)).Passages.Any(passage => _ids.Contains(passage.Code)));
        return crosses ? row.Sent * (_model.Items.Get(row.Item).UnitMassKg ?? 0) / 1000 : 0;
    }
}
