using System.Collections.Immutable;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Regimes;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Planning;

/// <summary>A plan as tables, and as what a run folder keeps.</summary>
internal static class PlanTables
{
    /// <summary>All that a run folder keeps of a plan.</summary>
    public static RunRecord RecordOf(PlanData data, ImmutableArray<PatternPlan> plans, Scenario scenario, PlanSettings settings) => new()
    {
        Command = RunCommand.Of("plan", settings with { Weeks = null, Mps = null, Check = false }, RunInputs.Model, RunInputs.Scenario),
        Answer = data.Kept(),
        Tables =
        [
            RunTable.Of(plans.SelectMany(Regimes)),
            RunTable.Of(plans.Select(Dividend)),
            RunTable.Of(plans.SelectMany(Ladder)),
            RunTable.Of(data.Correlation.Select(point => Correlation(point, plans[0].Label))),
            RunTable.Of(plans.SelectMany(Conflicts)),
            RunTable.Of(plans.SelectMany(Production)),
            RunTable.Of(plans.SelectMany(Flows)),
            RunTable.Of(plans.SelectMany(Service)),
        ],
        Model = data.Model,
        Scenario = scenario,
        Pages = [RunFile.OfText("brief.html", PlanBrief.Html(data, scenario, plans[0].Label))],
    };

    private static IEnumerable<RegimeRow> Regimes(PatternPlan plan) => plan.Regimes.Select(one => new RegimeRow
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

    private static DividendRow Dividend(PatternPlan plan) => new()
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

    private static IEnumerable<LadderRow> Ladder(PatternPlan plan) => plan.Ladder.Select(step => new LadderRow
    {
        Pattern = plan.Pattern,
        Step = step.Step,
        ShortageCostUsd = step.ShortageCostUsd,
        Comparable = step.Comparable,
        GapToBound = step.GapToBound,
        Label = plan.Label,
    });

    private static CorrelationRow Correlation(CorrelationPoint point, string label) => new()
    {
        Correlation = point.Correlation,
        ShortageCostUsd = point.ShortageCostUsd,
        Label = label,
    };

    private static IEnumerable<ConflictRow> Conflicts(PatternPlan plan) =>
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
