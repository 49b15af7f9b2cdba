using System.Collections.Immutable;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>The result tables of a run; everything that people see is read from them.</summary>
public sealed record ResultTables
{
    /// <summary>Pattern of the run without events.</summary>
    public const string BaselinePattern = "baseline";

    private const string BestCase = "best";

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

    /// <summary>Table spillover; empty where the scenario has fewer than two crises.</summary>
    public ImmutableArray<SpilloverRow> Spillover { get; init; } = [];

    /// <summary>Table donations; empty where nobody donates.</summary>
    public ImmutableArray<DonationRow> Donations { get; init; } = [];

    /// <summary>Table policies; empty where one policy alone was run.</summary>
    public ImmutableArray<PolicyRow> Policies { get; init; } = [];

    /// <summary>Table unknowns.</summary>
    public ImmutableArray<UnknownRow> Unknowns { get; init; } = [];

    /// <summary>Table bands; empty where nothing was drawn.</summary>
    public ImmutableArray<BandRow> Bands { get; init; } = [];

    /// <summary>Table sensitivity; empty where nothing was drawn.</summary>
    public ImmutableArray<SensitivityRow> Sensitivity { get; init; } = [];

    /// <summary>All tables with their schemas, in order of their names.</summary>
    public IEnumerable<(TableSchema Schema, IReadOnlyList<object> Rows)> All =>
    [
        (TableSchema<BalanceRow>.Instance, Balance),
        (TableSchema<BandRow>.Instance, Bands),
        (TableSchema<CauseRow>.Instance, Causes),
        (TableSchema<DonationRow>.Instance, Donations),
        (TableSchema<EventEffectRow>.Instance, EventEffects),
        (TableSchema<FirstOutRow>.Instance, FirstOut),
        (TableSchema<FlowRow>.Instance, Flows),
        (TableSchema<PolicyRow>.Instance, Policies),
        (TableSchema<ProductionRow>.Instance, Production),
        (TableSchema<SensitivityRow>.Instance, Sensitivity),
        (TableSchema<ServiceRow>.Instance, Service),
        (TableSchema<ShortByCauseRow>.Instance, ShortByCause),
        (TableSchema<SpilloverRow>.Instance, Spillover),
        (TableSchema<StockPointRow>.Instance, StockPoints),
        (TableSchema<UnknownRow>.Instance, Unknowns),
    ];

    /// <summary>The pattern with the greatest shortage value in the best case, the first of equals; null where nothing is demanded.</summary>
    public string? HeadlinePattern() => Service
        .Where(row => row.Case == BestCase && row.Pattern != BaselinePattern)
        .GroupBy(row => row.Pattern)
        .MaxBy(pattern => pattern.Sum(row => row.ShortageCostUsd))?.Key;

    /// <summary>The rows of the best case and of one pattern, beside its baseline; the very objects.</summary>
    public ResultTables Best(string pattern) => this with
    {
        Service = Of(Service, pattern),
        StockPoints = Of(StockPoints, pattern),
        Flows = Of(Flows, pattern),
        Production = Of(Production, pattern),
        FirstOut = Of(FirstOut, pattern),
        Causes = Of(Causes, pattern),
        ShortByCause = Of(ShortByCause, pattern),
        EventEffects = Of(EventEffects, pattern),
        Donations = Of(Donations, pattern),
        Balance = Of(Balance, pattern),
        Policies = Of(Policies, pattern),
    };

    /// <summary>The rows of several runs, one run after the other.</summary>
    public static ResultTables Join(IReadOnlyCollection<ResultTables> runs) => new()
    {
        Service = [.. runs.SelectMany(run => run.Service)],
        StockPoints = [.. runs.SelectMany(run => run.StockPoints)],
        Flows = [.. runs.SelectMany(run => run.Flows)],
        Production = [.. runs.SelectMany(run => run.Production)],
        FirstOut = [.. runs.SelectMany(run => run.FirstOut)],
        Causes = [.. runs.SelectMany(run => run.Causes)],
        ShortByCause = [.. runs.SelectMany(run => run.ShortByCause)],
        EventEffects = [.. runs.SelectMany(run => run.EventEffects)],
        Balance = [.. runs.SelectMany(run => run.Balance)],
        Spillover = [.. runs.SelectMany(run => run.Spillover)],
        Donations = [.. runs.SelectMany(run => run.Donations)],
    };

    private static ImmutableArray<T> Of<T>(ImmutableArray<T> rows, string pattern)
        where T : IRunRow =>
        [.. rows.Where(row => row.Case == BestCase && (row.Pattern == pattern || row.Pattern == BaselinePattern))];
}
