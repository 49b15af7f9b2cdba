using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Regimes;
using Longsplice.Plan.Solve;
using Longsplice.Runs.Briefs;
using static Longsplice.Runs.Planning.PlanWords;

namespace Longsplice.Runs.Planning;

/// <summary>A plan in ten lines that a finance ministry can read. A zero or negative dividend is called so.</summary>
internal static class PlanAnswer
{
    private const double WeeksPerYear = 52;

    public static ImmutableArray<string> Lines(PlanData data, Scenario scenario, PlanOptions options) =>
    [
        .. new[]
        {
            Known(data),
            Worst(data, scenario),
            Saved(data, options),
            ByPattern(data),
            Coordination(data, scenario, options),
            Lag(data),
            Factor(data),
            Correlation(data),
            Ladder(data),
            Bound(data),
        }.OfType<string>(),
        .. data.Patterns.SelectMany(pattern => pattern.Targets).SelectMany(target => Target(data.Words(target.Pattern), target)),
        .. data.Status is SolveStatus.TimeLimit or SolveStatus.Cancelled ? [Unfinished(data)] : Array.Empty<string>(),
    ];

    private static string Known(PlanData data)
    {
        var known = Provenance.Of(data.Model);
        string synthetic = known.Synthetic > 0 ? $", {known.Synthetic} are synthetic" : "";
        return $"Of {known.Total} model numbers {known.Assumed} are assumed{synthetic}; all lines below rest on them.";
    }

    private static string? Worst(PlanData data, Scenario scenario) =>
        JointPlan.Of(data.Regimes) is { Alone.ShortageCostUsd: { } alone, Joint.ShortageCostUsd: { } value } plan
            ? $"Worst is {Pattern(scenario, data.Pattern)}: {Money(alone)} short with each for itself, {Money(value)} {plan.With}."
            : null;

    private static string? Saved(PlanData data, PlanOptions options)
    {
        var plan = JointPlan.Of(data.Regimes);
        string trade = options.Trade == TradeRule.None ? "no trade across borders" : "today's contracts";
        return plan.SavedUsd switch
        {
            null => null,
            0 => $"Dividend zero: planning together saves no shortage, against {trade}.",
            < 0 and var more => $"Negative dividend: {Money(-more)} more is short {plan.With}, against {trade}.",
            var saved => $"Planning together saves {Money(saved)} of it ({Figures.Percent(saved.Value / plan.Alone.ShortageCostUsd!.Value)}), against {trade}{Cost(plan)}.",
        };
    }

    private static string Cost(JointPlan plan) => plan.CostsMoreUsd(1) switch
    {
        null => "",
        0 when plan.Alone.CostUsd == 0 => "; the tables price neither making nor shipping",
        0 => "",
        double more => $"; making and shipping costs {Money(Math.Abs(more))} {(more > 0 ? "more" : "less")}",
    };

    private static string? ByPattern(PlanData data) => data.Patterns.Length < 2
        ? null
        : $"Dividend by pattern: {string.Join("; ", data.Patterns.Select(one => $"{data.Words(one.Pattern)} {OrZero(JointPlan.Of(one.Regimes).SavedUsd)}"))}.";

    private static string OrZero(double? saved) => saved == 0 ? "zero" : Money(saved);

    private static string? Coordination(PlanData data, Scenario scenario, PlanOptions options)
    {
        var plan = JointPlan.Of(data.Regimes);
        return (plan.SavedUsd - plan.CostsMoreUsd(options.CollaborationFactor)) switch
        {
            null => null,
            <= 0 and double usd => $"Coordination is worth nothing here: after making and shipping the dividend is {OrZero(usd)}.",
            double usd => $"Coordination pays while it costs less than {Money(usd)} in all, {Money(usd / scenario.Length * WeeksPerYear)} a year.",
        };
    }

    private static string? Lag(PlanData data) => data.Dividend.BreakEvenLagWeeks is { } weeks
        ? $"Speed counts: joint shipments that come {weeks} {(weeks == 1 ? "week" : "weeks")} later save nothing more."
        : null;

    private static string? Factor(PlanData data)
    {
        if (data.Dividend.BreakEvenFactor is not { } factor)
        {
            return null;
        }

        double root = Math.Sqrt(data.Model.Nations.Count);
        string words = factor > 1 ? $"It pays until making and shipping jointly is {Times(factor)} times as dear" : "It does not pay even if joint making and shipping is no dearer";
        return $"{words} (joint programmes of n nations: up to √n, here {Times(root)}).";
    }

    private static string? Correlation(PlanData data) => data.Correlation is [var apart, .., var atOnce]
        ? $"Crises one after the other: together saves {Money(apart.ShortageCostUsd)}; all at once: {Money(atOnce.ShortageCostUsd)}."
        : null;

    private static string? Ladder(PlanData data)
    {
        string[] steps = ["national", "pooled", "replanned", "bound_from_onset", "bound"];
        string[] values =
        [
            .. steps.Select(step => data.Ladder.FirstOrDefault(one => one.Step == step)).OfType<LadderStep>()
                .Select(step => step.Comparable ? $"{Short(step.Step)} {Money(step.ShortageCostUsd)}" : $"{Short(step.Step)} not comparable"),
        ];
        return values.Length == 0 ? null : $"Ladder: {string.Join(" → ", values)}.";
    }

    private static string Short(string step) => step switch
    {
        "national" => "each for itself",
        "replanned" => "re-planned",
        "bound_from_onset" => "foresight from the first event",
        "bound" => "from week 1",
        _ => step,
    };

    /// <summary>Who the bound is of, and what it saves beyond allies and partners.</summary>
    private static string Bound(PlanData data)
    {
        int others = data.Model.Nations.Count(row => !Regime.IsAllied(row));
        string who = others > 0 ? $", {others} that are no allies among them" : "";
        string more = JointPlan.Of(data.Regimes).IsOfAllies && data.Dividend.ShortageCostUsd is { } saved ? $", would save {Money(saved)}" : "";
        return $"A bound, not a forecast: together, all {data.Model.Nations.Count} nations under one plan{who}{more}.";
    }

    private static IEnumerable<string> Target(string pattern, TargetAnswer target) => target.Possible switch
    {
        null => [$"{pattern}: {target.Target}: not known, time ran out."],
        true => [$"{pattern}: {target.Target}: possible; shortage is then {Money(target.ShortageCostUsd)} in all."],
        _ =>
        [
            $"{pattern}: {target.Target}: impossible, {Figures.Given(target.LeastShort!.Value)} short at the least. It conflicts with:",
            .. target.Conflicts.Select(conflict => $"  {conflict.Words}"),
        ],
    };

    private static string Unfinished(PlanData data)
    {
        int done = data.Patterns.Sum(pattern => pattern.Regimes.Count(regime => regime.Status == SolveStatus.Optimal));
        int all = data.Patterns.Sum(pattern => pattern.Regimes.Length);
        return $"{(data.Status == SolveStatus.TimeLimit ? "Time ran out" : "Stopped")}: {done} of {all} regimes are finished; of others the last finished level is told.";
    }

    private static string Times(double factor) => factor.ToString("0.##", CultureInfo.InvariantCulture);
}
