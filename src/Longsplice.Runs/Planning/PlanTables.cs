using System.Collections.Immutable;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Regimes;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Planning;

/// <summary>A plan as tables, and as what a run folder keeps.</summary>
/// <param name="Regimes">What each regime can do at the best.</param>
/// <param name="Dividends">What planning together saves.</param>
/// <param name="Ladder">From policies to the bound.</param>
/// <param name="Correlation">The dividend by how crises hang together.</param>
/// <param name="Conflicts">Why targets cannot be kept.</param>
/// <param name="All">These and the plan itself.</param>
internal sealed record PlanTables(
    ImmutableArray<RegimeRow> Regimes,
    ImmutableArray<DividendRow> Dividends,
    ImmutableArray<LadderRow> Ladder,
    ImmutableArray<CorrelationRow> Correlation,
    ImmutableArray<ConflictRow> Conflicts,
    ImmutableArray<RunTable> All)
{
    /// <summary>All that a run folder keeps of a plan.</summary>
    public static RunRecord RecordOf(PlanData data, ImmutableArray<PatternPlan> plans, Scenario scenario, PlanSettings settings)
    {
        var tables = Of(data, plans);
        return new RunRecord
        {
            Command = RunCommand.Of("plan", settings with { Weeks = null, Mps = null, Check = false }, RunInputs.Model, RunInputs.Scenario),
            Answer = data.Kept(),
            Tables = tables.All,
            Model = data.Model,
            Scenario = scenario,
            Pages = [RunFile.OfText("brief.html", PlanBrief.Html(data, tables, scenario, plans[0].Label))],
        };
    }

    private static PlanTables Of(PlanData data, ImmutableArray<PatternPlan> plans)
    {
        ImmutableArray<RegimeRow> regimes = [.. plans.SelectMany(RegimesOf)];
        ImmutableArray<DividendRow> dividends = [.. plans.Select(DividendOf)];
        ImmutableArray<LadderRow> ladder = [.. plans.SelectMany(LadderOf)];
        ImmutableArray<CorrelationRow> correlation = [.. data.Correlation.Select(point => CorrelationOf(point, plans[0].Label))];
        ImmutableArray<ConflictRow> conflicts = [.. plans.SelectMany(ConflictsOf)];
        return new PlanTables(
            regimes,
            dividends,
            ladder,
            correlation,
            conflicts,
            [
                RunTable.Of(regimes),
                RunTable.Of(dividends),
                RunTable.Of(ladder),
                RunTable.Of(correlation),
                RunTable.Of(conflicts),
                RunTable.Of(plans.SelectMany(Production)),
                RunTable.Of(plans.SelectMany(Flows)),
                RunTable.Of(plans.SelectMany(Service)),
            ]);
    }

    private static IEnumerable<RegimeRow> RegimesOf(PatternPlan plan) => plan.Regimes.Select(one => new RegimeRow
    {
        Pattern = plan.Pattern,
        Regime = one.Regime.Name,
        Members = string.Join(';', one.Groups.Select(group => string.Join('+', group.Select(nation => nation.Code)))),
        Trade = Word(plan.Dividend.Trade),
        Status = Word(one.Status),
        Level = Word(one.Level),
        ShortageCostUsd = one.ShortageCostUsd,
        CostUsd = one.CostUsd,
        Bound = one.ShortageCostUsd,
        Gap = one.ShortageCostUsd is null ? null : 0,
        Label = plan.Label,
    });

    private static DividendRow DividendOf(PatternPlan plan) => new()
    {
        Pattern = plan.Pattern,
        Trade = Word(plan.Dividend.Trade),
        ShortageCostUsd = plan.Dividend.ShortageCostUsd,
        Usd = plan.Dividend.Usd,
        BreakEvenCostUsd = plan.Dividend.BreakEvenCostUsd,
        BreakEvenLagWeeks = plan.Dividend.BreakEvenLagWeeks,
        BreakEvenFactor = plan.Dividend.BreakEvenFactor,
        Label = plan.Label,
    };

    private static IEnumerable<LadderRow> LadderOf(PatternPlan plan) => plan.Ladder.Select(step => new LadderRow
    {
        Pattern = plan.Pattern,
        Step = step.Step,
        ShortageCostUsd = step.ShortageCostUsd,
        Comparable = step.Comparable,
        GapToBound = step.GapToBound,
        Label = plan.Label,
    });

    private static CorrelationRow CorrelationOf(CorrelationPoint point, string label) => new()
    {
        Correlation = point.Correlation,
        ShortageCostUsd = point.ShortageCostUsd,
        Label = label,
    };

    private static IEnumerable<ConflictRow> ConflictsOf(PatternPlan plan) =>
        plan.Targets.SelectMany(target => target.Conflicts).Select(conflict => new ConflictRow
        {
            Pattern = plan.Pattern,
            Target = conflict.Target,
            Kind = Word(conflict.Kind),
            Id = conflict.Id,
            Words = conflict.Words,
            Label = plan.Label,
        });

    private static IEnumerable<PlanProductionRow> Production(PatternPlan plan) =>
        plan.Together.Weeks.Production.Select(row => new PlanProductionRow
        {
            Pattern = plan.Pattern,
            Regime = plan.Together.Regime.Name,
            Week = row.Week,
            Recipe = row.Recipe,
            Made = row.Starts,
            Label = plan.Label,
        });

    private static IEnumerable<PlanFlowRow> Flows(PatternPlan plan) =>
        plan.Together.Weeks.Flows.Select(row => new PlanFlowRow
        {
            Pattern = plan.Pattern,
            Regime = plan.Together.Regime.Name,
            Week = row.Week,
            Contract = row.Contract.Code,
            Sent = row.Sent,
            Label = plan.Label,
        });

    private static IEnumerable<PlanServiceRow> Service(PatternPlan plan) =>
        plan.Together.Weeks.Service.Select(row => new PlanServiceRow
        {
            Pattern = plan.Pattern,
            Regime = plan.Together.Regime.Name,
            Week = row.Week,
            Demand = row.Demand.Code,
            Required = row.Required,
            Met = row.Served,
            Short = row.Short,
            Label = plan.Label,
        });

    private static string Word<T>(T value)
        where T : struct, Enum => Words.ToSnakeCase(value.ToString());
}
