using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Options;

/// <summary>Which options to buy, in ten lines; what is worth nothing is called so.</summary>
internal static class OptionAnswer
{
    private const int MostNamed = 3;

    public static ImmutableArray<string> Lines(OptionsData data)
    {
        var words = new OptionWords(data.Model, data.Scenarios[0]);
        return
        [
            Scope(data),
            Without(data),
            Best(data, words),
            Top(data, words),
            Together(data),
            All(data),
            Nothing(data, words),
            Clocks(data, words),
            LeadTime(data, words),
            Doubt(data),
        ];
    }

    /// <summary>Dollars as people say them.</summary>
    internal static string Money(double usd) => $"{Figures.About(usd)} USD";

    /// <summary>Million dollars as people say them.</summary>
    internal static string Millions(double musd) => $"{Figures.Given(Math.Round(musd, 3))} million USD";

    /// <summary>A measure of weeks with as many digits as it needs.</summary>
    internal static string Number(double value) => value switch
    {
        0 => "0",
        _ when Math.Abs(value) >= 100 => Figures.Whole(value),
        _ when Math.Abs(value) >= 0.1 => Signed(value.ToString("0.##", CultureInfo.InvariantCulture)),
        _ when Math.Abs(value) >= 1e-6 => Signed(Two(value).ToString(CultureInfo.InvariantCulture)),
        _ => value.ToString("0.##E+0", CultureInfo.InvariantCulture),
    };

    /// <summary>A small number to two digits, without an exponent.</summary>
    private static decimal Two(double value)
    {
        int places = 1 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        return Math.Round((decimal)value, places);
    }

    private static string Signed(string digits) => digits.Replace('-', '−');

    private static string Scope(OptionsData data)
    {
        var known = Provenance.Of(data.Model);
        string states = data.States == 1 ? "" : data.StatesDrawn ? $" and {data.States} drawn states of readiness" : $" and {data.States} states of readiness";
        return $"{data.OptionsChosen.Length} options, {data.Patterns.Length} {(data.Patterns.Length == 1 ? "pattern" : "patterns")}{states}; "
            + $"{known.Assumed} of {known.Total} model numbers assumed. All act for the best at once: a bound.";
    }

    private static string Without(OptionsData data) => data.WithoutUsd > 0
        ? $"Without options shortage costs {Money(data.WithoutUsd)}{Measure(data)}, {Number(data.WithoutUsd / Math.Max(double.Epsilon, data.CostOfAWeekUsd))} weeks without any delivery."
        : "Even without options the plan leaves nothing short: nothing needs to be bought.";

    private static string Measure(OptionsData data)
    {
        if (data.Alpha == 0)
        {
            return " on average";
        }

        bool isWorst = data.Patterns.All(row => row.Probability >= 1 - data.Alpha) && data.States == 1;
        return isWorst ? $" in the worst pattern (of {data.Patterns.Length}, the worst {Figures.Percent(1 - data.Alpha)} is one)" : $" in the worst {Figures.Percent(1 - data.Alpha)}";
    }

    private static string Best(OptionsData data, OptionWords words)
    {
        OptionId[] chosen = [.. data.OptionsChosen.Where(row => row.Chosen).Select(row => row.Option)];
        double spared = data.WithoutUsd - data.WithUsd;
        return chosen.Length == 0
            ? $"Nothing that {Millions(data.BudgetMusd)} can buy spares anything: the benefit is zero, buy nothing."
            : $"Of {Millions(data.BudgetMusd)} spend {Millions(data.SpentMusd)} on {Named(chosen, words)}: {Money(spared)} less short ({Figures.Percent(spared / data.WithoutUsd)}).";
    }

    private static string Named(OptionId[] ids, OptionWords words) => ids.Length <= MostNamed
        ? string.Join("; ", ids.Select(words.Of))
        : $"{string.Join("; ", ids.Take(MostNamed).Select(words.Of))} and {ids.Length - MostNamed} more";

    private static string Top(OptionsData data, OptionWords words)
    {
        var rows = data.Top.Options.Select(id => data.OptionsChosen.First(row => row.Option == id));
        return data.Top.Options.IsEmpty
            ? "No option buys any time by itself."
            : $"Most weeks for a million: {string.Join("; ", rows.Select(row => $"{words.Of(row.Option)} ({(row.WeeksPerMusd is { } weeks ? Number(weeks) : "free")})"))}.";
    }

    private static string Together(OptionsData data)
    {
        var top = data.Top;
        double more = top.ValueUsd - top.SumUsd;
        string beside = Math.Abs(more) <= 1e-6 * Math.Max(1, top.SumUsd)
            ? "as much as each alone adds up to"
            : $"{Money(Math.Abs(more))} {(more > 0 ? "more" : "less")} than each alone adds up to";
        return top.Options.IsEmpty
            ? "So no three of them can be named."
            : $"{(top.Options.Length == 1 ? "It spares" : $"These {top.Options.Length} together spare")} {Money(top.ValueUsd)} for {Millions(top.CostMusd)}, {Number(top.Weeks)} weeks; {beside}.";
    }

    private static string All(OptionsData data)
    {
        double all = data.OptionsChosen.Sum(row => row.CostMusd);
        return $"All options, for {Millions(all)}, leave {Money(data.WithAllUsd)} short: {(data.WithAllUsd > 0 ? "no option reaches that" : "nothing remains")}.";
    }

    private static string Nothing(OptionsData data, OptionWords words)
    {
        OptionId[] idle = [.. data.OptionsChosen.Where(row => row.AddsUsd == 0 && row.LastUsd == 0).Select(row => row.Option)];
        OptionId[] joint = [.. data.OptionsChosen.Where(row => row.AddsUsd == 0 && row.LastUsd > 0).Select(row => row.Option)];
        return (idle.Length, joint.Length) switch
        {
            (0, 0) => "Every option is worth something by itself.",
            (0, _) => $"Worth nothing alone, but something beside the others: {Named(joint, words)}.",
            _ => $"Worth nothing here, alone or last: {Named(idle, words)}{(joint.Length > 0 ? $"; only beside others: {Named(joint, words)}" : "")}.",
        };
    }

    private static string Clocks(OptionsData data, OptionWords words)
    {
        if (data.Scenarios.All(scenario => scenario.BuildUpWeeks == 0))
        {
            return "The scenario has no build-up: all is bought in week 1 or later.";
        }

        var worst = data.OptionsChosen.MaxBy(row => row.AloneUsd - row.FromOnsetUsd);
        return worst is null || worst.AloneUsd - worst.FromOnsetUsd <= 0
            ? "Bought in week 1 each option is worth as much as bought in the build-up."
            : $"{words.Of(worst.Option)}: bought in week {Week(worst.Week)} it spares {Money(worst.AloneUsd)}, bought in week 1 {Money(worst.FromOnsetUsd)}.";
    }

    /// <summary>A week with a true minus.</summary>
    internal static string Week(int week) => week < 0 ? $"−{-week}" : $"{week}";

    private static string LeadTime(OptionsData data, OptionWords words)
    {
        var best = data.LeadTimes.Where(row => row.Weeks > 0).MaxBy(row => row.WeekLessUsd);
        string[] parts = [.. data.LeadTimes.Where(row => row.Option == best?.Option && row.Weeks > 0 && row.Part != "all").Select(row => row.Part)];
        string where = parts.Length == 0 ? "" : $", of {string.Join(" or ", parts)}";
        return best is null || best.WeekLessUsd <= 0
            ? "A week less of any lead time is worth nothing: all is ready before it is needed, or never in time."
            : $"The dearest week of lead time: one less for {words.Of(best.Option)}{where} is worth {Money(best.WeekLessUsd)}.";
    }

    private static string Doubt(OptionsData data)
    {
        string known = data.EvpiUsd > 0 ? $"Knowing what comes would be worth {Money(data.EvpiUsd)}" : "Knowing what comes would be worth nothing: the same portfolio is best";
        var worst = data.Frontier.Where(row => row.BudgetMusd == data.BudgetMusd).MaxBy(row => row.Gamma);
        string overrun = worst is { Gamma: > 0 } && worst.ShortageCostUsd > data.WithUsd * (1 + 1e-6)
            ? $"if every cost overruns, {Money(worst.ShortageCostUsd - data.WithUsd)} more is short"
            : "costs that overrun change nothing";
        return $"{known}; planning for the likeliest pattern alone costs {(data.VssUsd > 0 ? $"{Money(data.VssUsd)} more" : "no more")}; {overrun}.";
    }
}
