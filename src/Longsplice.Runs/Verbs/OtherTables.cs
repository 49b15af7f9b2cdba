using System.Collections.Immutable;
using Longsplice.Model.Expectations;
using Longsplice.Model.Results;
using Longsplice.Model.Tables;
using Longsplice.Plan.Barriers;
using Longsplice.Plan.Prices;
using Longsplice.Plan.Survival;
using Longsplice.Runs.BackTests;
using Longsplice.Runs.Barriers;
using Longsplice.Runs.Options;
using Longsplice.Runs.Planning;
using Longsplice.Runs.Pooling;
using Longsplice.Runs.Sharing;

namespace Longsplice.Runs.Verbs;

/// <summary>Tables that are no part of a model or of a stress run: for <c>model schema</c> and the docs.</summary>
internal static class OtherTables
{
    /// <summary>Tables that verbs are given beside a model.</summary>
    public static ImmutableArray<TableSchema> Given { get; } =
    [
        TableSchema<Expectation>.Instance,
        TableSchema<GameRow>.Instance,
        TableSchema<KeyRow>.Instance,
        TableSchema<OrderRow>.Instance,
        TableSchema<TermRow>.Instance,
        TableSchema<RecoveryTime>.Instance,
    ];

    /// <summary>Result tables of verbs other than stress.</summary>
    public static ImmutableArray<TableSchema> Results { get; } =
    [
        TableSchema<BarrierCostRow>.Instance,
        TableSchema<BarrierPairRow>.Instance,
        TableSchema<BarrierRow>.Instance,
        TableSchema<BlockingRow>.Instance,
        TableSchema<CableNationRow>.Instance,
        TableSchema<CablePairRow>.Instance,
        TableSchema<CableRepairRow>.Instance,
        TableSchema<CableWeekRow>.Instance,
        TableSchema<CableWorstRow>.Instance,
        TableSchema<ConcentrationRow>.Instance,
        TableSchema<ConflictRow>.Instance,
        TableSchema<CorrelationRow>.Instance,
        TableSchema<CriticalityRow>.Instance,
        TableSchema<DependenceRow>.Instance,
        TableSchema<DividendRow>.Instance,
        TableSchema<SurvivalRow>.Instance,
        TableSchema<ExitRow>.Instance,
        TableSchema<PoolLotRow>.Instance,
        TableSchema<ObjectionRow>.Instance,
        TableSchema<LadderRow>.Instance,
        TableSchema<PlanFlowRow>.Instance,
        TableSchema<PlanProductionRow>.Instance,
        TableSchema<PlanServiceRow>.Instance,
        TableSchema<OptionChosenRow>.Instance,
        TableSchema<OptionMeasureRow>.Instance,
        TableSchema<FrontierRow>.Instance,
        TableSchema<LeadTimeRow>.Instance,
        TableSchema<OptionPatternRow>.Instance,
        TableSchema<WorkShareRow>.Instance,
        TableSchema<PoolRow>.Instance,
        TableSchema<RegimeRow>.Instance,
        TableSchema<PriceRow>.Instance,
        TableSchema<ScoreTableRow>.Instance,
        TableSchema<ShareRow>.Instance,
    ];
}
