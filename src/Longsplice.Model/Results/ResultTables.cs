using System.Collections.Immutable;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>The result tables of a run; everything that people see is read from them.</summary>
public sealed record ResultTables
{
    /// <summary>Table service.</summary>
    public ImmutableArray<ServiceRow> Service { get; init; } = [];

    /// <summary>Table stock_points.</summary>
    public ImmutableArray<StockPointRow> StockPoints { get; init; } = [];

    /// <summary>Table flows.</summary>
    public ImmutableArray<FlowRow> Flows { get; init; } = [];

    /// <summary>Table production.</summary>
    public ImmutableArray<ProductionRow> Production { get; init; } = [];

    /// <summary>Table first_out.</summary>
    public ImmutableArray<FirstOutRow> FirstOut { get; init; } = [];

    /// <summary>Table causes.</summary>
    public ImmutableArray<CauseRow> Causes { get; init; } = [];

    /// <summary>Table short_by_cause.</summary>
    public ImmutableArray<ShortByCauseRow> ShortByCause { get; init; } = [];

    /// <summary>Table event_effects.</summary>
    public ImmutableArray<EventEffectRow> EventEffects { get; init; } = [];

    /// <summary>Table balance.</summary>
    public ImmutableArray<BalanceRow> Balance { get; init; } = [];

    /// <summary>All tables with their schemas, in order of their names.</summary>
    public IEnumerable<(TableSchema Schema, IReadOnlyList<object> Rows)> All =>
    [
        (TableSchema<BalanceRow>.Instance, Balance),
        (TableSchema<CauseRow>.Instance, Causes),
        (TableSchema<EventEffectRow>.Instance, EventEffects),
        (TableSchema<FirstOutRow>.Instance, FirstOut),
        (TableSchema<FlowRow>.Instance, Flows),
        (TableSchema<ProductionRow>.Instance, Production),
        (TableSchema<ServiceRow>.Instance, Service),
        (TableSchema<ShortByCauseRow>.Instance, ShortByCause),
        (TableSchema<StockPointRow>.Instance, StockPoints),
    ];
}
