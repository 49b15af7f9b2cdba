using System.Collections.Immutable;
using Longsplice.Model.Tables;
using Longsplice.Plan.Options;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Options;

/// <summary>A study as result tables.</summary>
internal static class OptionTables
{
    public const string WithoutOptions = "without_options";
    public const string BestPortfolio = "best_portfolio";
    public const string ProvenAtLeast = "proven_at_least";
    public const string AllOptions = "all_options";
    public const string Knowing = "knowing_what_comes";
    public const string Weighing = "weighing_all_patterns";
    public const string WorkShares = "work_shares";

    public static ImmutableArray<RunTable> Of(OptionsData data) =>
    [
        RunTable.Of(data.OptionsChosen),
        RunTable.Of(data.Frontier),
        RunTable.Of(data.LeadTimes),
        RunTable.Of(data.Patterns),
        RunTable.Of(data.WorkShares),
        RunTable.Of(data.Measures),
    ];

    public static ImmutableArray<OptionMeasureRow> Measures(OptionResult result) =>
    [
        .. new (string Measure, double Usd)[]
        {
            (WithoutOptions, result.WithoutUsd),
            (BestPortfolio, result.Best.ShortageCostUsd),
            (ProvenAtLeast, result.Bound),
            (AllOptions, result.WithAllUsd),
            ("a_week_without_delivery", result.CostOfAWeekUsd),
            (Knowing, result.EvpiUsd),
            (Weighing, result.VssUsd),
            (WorkShares, result.WorkSharePriceUsd),
        }.Select(one => new OptionMeasureRow { Measure = one.Measure, Usd = one.Usd, Label = result.Label }),
    ];

    public static OptionChosenRow Row(OptionValue value, string label) => new()
    {
        Option = value.Option,
        Chosen = value.Chosen,
        Week = value.Week,
        ReadyWeek = value.ReadyWeek,
        Chance = value.Chance,
        CostMusd = value.CostMusd,
        CostWithNeedsMusd = value.CostWithNeedsMusd,
        AloneUsd = value.AloneUsd,
        AddsUsd = value.AddsUsd,
        LastUsd = value.LastUsd,
        FromOnsetUsd = value.FromOnsetUsd,
        Weeks = value.Weeks,
        WeeksPerMusd = value.WeeksPerMusd,
        WeeksShortAvoided = value.WeeksShortAvoided,
        FirstWeekWithout = value.FirstWeekWithout,
        FirstWeekWith = value.FirstWeekWith,
        Label = label,
    };

    /// <summary>Budgets rising, then those of costs that overrun; each pair once.</summary>
    public static IEnumerable<FrontierRow> Frontier(OptionResult result) => result.Frontier.Concat(result.Robust)
        .DistinctBy(point => (point.BudgetMusd, point.Gamma))
        .Select(point => new FrontierRow
        {
            BudgetMusd = point.BudgetMusd,
            Gamma = point.Gamma,
            SpentMusd = point.SpentMusd,
            WorstMusd = point.WorstMusd,
            ShortageCostUsd = point.ShortageCostUsd,
            Options = point.Options,
            Label = result.Label,
        });

    public static LeadTimeRow Row(LeadPartValue part, string label) => new()
    {
        Option = part.Option,
        Part = part.Part is { } one ? Words.ToSnakeCase(one.ToString()) : "all",
        Weeks = part.Weeks,
        WeekLessUsd = part.WeekLessUsd,
        NoneUsd = part.NoneUsd,
        Label = label,
    };

    public static OptionPatternRow Row(OptionScenarioValue one, string label) => new()
    {
        Scenario = one.Scenario,
        Pattern = one.Pattern,
        Probability = one.Probability,
        WithoutUsd = one.WithoutUsd,
        WithUsd = one.WithUsd,
        Label = label,
    };

    public static WorkShareRow Row(WorkShareValue one, string label) => new()
    {
        Programme = one.Programme,
        Nation = one.Nation,
        SpentMusd = one.SpentMusd,
        Share = one.Share,
        Least = one.Least,
        Label = label,
    };
}
