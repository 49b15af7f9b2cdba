using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Options;

/// <summary>Which options to buy, in ten lines whose figures lead to their rows; what is worth nothing is called so.</summary>
/// <param name="data">The study.</param>
internal sealed class OptionAnswer(OptionsData data)
{
    private const int MostNamed = 3;

    private readonly OptionWords _words = new(data.Model, data.Scenarios[0]);
    private readonly ResultLines _lines = ResultLines.Of(OptionTables.Of(data));

    /// <summary>The lines.</summary>
    public ImmutableArray<Phrase> Lines() =>
    [
        Phrase.Of(Scope()),
        Without(),
        Best(),
        Top(),
        Together(),
        All(),
        Phrase.Of(Nothing()),
        Clocks(),
        LeadTime(),
        Doubt(),
    ];

    /// <summary>Dollars as people say them.</summary>
    internal static string Money(double usd) => $"{Figures.About(usd, 3)} USD";

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

    private string Scope()
    {
        var known = Provenance.Of(data.Model);
        string states = data.States == 1 ? "" : data.StatesDrawn ? $" and {data.States} drawn states of readiness" : $" and {data.States} states of readiness";
        return $"{data.OptionsChosen.Length} options, {data.Patterns.Length} {(data.Patterns.Length == 1 ? "pattern" : "patterns")}{states}; "
            + $"{known.Assumed} of {known.Total} model numbers assumed. All act for the best at once: a bound.";
    }

    private Phrase Without()
    {
        Phrase line = $"Without options shortage costs {Usd(OptionTables.WithoutOptions)}{Measure()}, as much as {Number(data.WithoutUsd / Math.Max(double.Epsilon, data.CostOfAWeekUsd))} weeks without any delivery.";
        return data.WithoutUsd > 0 ? line : Phrase.Of("Even without options the plan leaves nothing short: nothing needs to be bought.");
    }

    private string Measure()
    {
        if (data.Alpha == 0)
        {
            return data.Patterns.Length > 1 || data.States > 1 ? " on average" : "";
        }

        bool isWorst = data.Patterns.All(row => row.Probability >= 1 - data.Alpha) && data.States == 1;
        return isWorst ? $" in the worst pattern (of {data.Patterns.Length}, the worst {Figures.Percent(1 - data.Alpha)} is one)" : $" in the worst {Figures.Percent(1 - data.Alpha)}";
    }

    private Phrase Best()
    {
        OptionChosenRow[] chosen = [.. data.OptionsChosen.Where(row => row.Chosen)];
        if (chosen.Length == 0)
        {
            return Phrase.Of($"Nothing that {Millions(data.BudgetMusd)} can buy spares anything: the benefit is zero, buy nothing.");
        }

        double spared = data.WithoutUsd - data.WithUsd;
        var sum = Figure.SumOf(Number(data.SpentMusd), chosen.Select(row => _lines.Cite(row, Number(row.CostMusd))));
        Phrase line = $"Of {Number(data.BudgetMusd)} million USD spend {sum} on {Named(chosen.Select(row => row.Option))}: {Money(spared)} less short ({Figures.Percent(spared / data.WithoutUsd)}), {Usd(OptionTables.BestPortfolio)} remain.";
        return line;
    }

    private string Named(IEnumerable<OptionId> options)
    {
        OptionId[] ids = [.. options];
        string more = ids.Length > MostNamed ? $" and {ids.Length - MostNamed} more" : "";
        return string.Join("; ", ids.Take(MostNamed).Select(_words.Of)) + more;
    }

    private Phrase Top()
    {
        var parts = data.Top.Options.Select(id => data.OptionsChosen.First(row => row.Option == id)).Select(Weeks);
        Phrase line = $"Most weeks for a million: {Phrase.Join("; ", parts)}.";
        return data.Top.Options.IsEmpty ? Phrase.Of("No option buys any time by itself.") : line;
    }

    private Phrase Weeks(OptionChosenRow row)
    {
        Phrase free = $"{_words.Of(row.Option)} (free)";
        Phrase part = $"{_words.Of(row.Option)} ({_lines.Cite(row, Number(row.WeeksPerMusd ?? 0))})";
        return row.WeeksPerMusd is null ? free : part;
    }

    private Phrase Together()
    {
        var top = data.Top;
        double more = top.ValueUsd - top.SumUsd;
        string beside = Math.Abs(more) <= 1e-6 * Math.Max(1, top.SumUsd)
            ? "as much as each alone adds up to"
            : $"{Money(Math.Abs(more))} {(more > 0 ? "more" : "less")} than each alone adds up to";
        return Phrase.Of(top.Options.IsEmpty
            ? "So no three of them can be named."
            : $"{(top.Options.Length == 1 ? "It spares" : $"These {top.Options.Length} together spare")} {Money(top.ValueUsd)} for {Millions(top.CostMusd)}, {Number(top.Weeks)} weeks; {beside}.");
    }

    private Phrase All()
    {
        var sum = Figure.SumOf(Millions(data.OptionsChosen.Sum(row => row.CostMusd)), data.OptionsChosen.Select(row => _lines.Cite(row, Number(row.CostMusd))));
        Phrase line = $"All options, for {sum}, leave {Usd(OptionTables.AllOptions)} short: {(data.WithAllUsd > 0 ? "no option reaches that" : "nothing remains")}.";
        return line;
    }

    private string Nothing()
    {
        OptionId[] idle = [.. data.OptionsChosen.Where(row => row.AddsUsd == 0 && row.LastUsd == 0).Select(row => row.Option)];
        OptionId[] joint = [.. data.OptionsChosen.Where(row => row.AddsUsd == 0 && row.LastUsd > 0).Select(row => row.Option)];
        return (idle.Length, joint.Length) switch
        {
            (0, 0) => "Every option is worth something by itself.",
            (0, _) => $"Worth nothing alone, but something beside the others: {Named(joint)}.",
            _ => $"Worth nothing here, alone or last: {Named(idle)}{(joint.Length > 0 ? $"; only beside others: {Named(joint)}" : "")}.",
        };
    }

    private Phrase Clocks()
    {
        if (data.Scenarios.All(scenario => scenario.BuildUpWeeks == 0))
        {
            return Phrase.Of("The scenario has no build-up: all is bought in week 1 or later.");
        }

        var worst = data.OptionsChosen.MaxBy(row => row.AloneUsd - row.FromOnsetUsd);
        if (worst is null || worst.AloneUsd - worst.FromOnsetUsd <= 0)
        {
            return Phrase.Of("Bought in week 1 each option is worth as much as bought in the build-up.");
        }

        Phrase late = $"{Cite(worst, worst.FromOnsetUsd)}";
        Phrase line = $"{_words.Of(worst.Option)}: bought in week {Week(worst.Week)} it spares {Cite(worst, worst.AloneUsd)}, bought in week 1 {(worst.FromOnsetUsd == 0 ? Phrase.Of("nothing") : late)}.";
        return line;
    }

    /// <summary>A week with a true minus.</summary>
    internal static string Week(int week) => week < 0 ? $"−{-week}" : $"{week}";

    private Phrase LeadTime()
    {
        var best = data.LeadTimes.Where(row => row.Weeks > 0).MaxBy(row => row.WeekLessUsd);
        if (best is null || best.WeekLessUsd <= 0)
        {
            return Phrase.Of("A week less of any lead time is worth nothing: all is ready before it is needed, or never in time.");
        }

        string[] parts = [.. data.LeadTimes.Where(row => row.Option == best.Option && row.Weeks > 0 && row.Part != "all").Select(row => row.Part)];
        string where = parts.Length == 0 ? "" : $" ({string.Join(", ", parts)} alike)";
        Phrase line = $"The dearest week of lead time{where}: {_words.Of(best.Option)}; a week less is worth {Cite(best, best.WeekLessUsd)}.";
        return line;
    }

    private Phrase Doubt()
    {
        Phrase known = data.EvpiUsd > 0 ? $"Knowing what comes would be worth {Usd(OptionTables.Knowing)}" : Phrase.Of("Knowing what comes would be worth nothing: the same portfolio is best");
        Phrase likeliest = data.VssUsd > 0 ? $"{Usd(OptionTables.Weighing)} more" : Phrase.Of("no more");
        var worst = data.Frontier.Where(row => row.BudgetMusd == data.BudgetMusd).MaxBy(row => row.Gamma);
        string overrun = worst is { Gamma: > 0 } && worst.ShortageCostUsd > data.WithUsd * (1 + 1e-6)
            ? $"if every cost overruns, {Money(worst.ShortageCostUsd - data.WithUsd)} more is short"
            : "costs that overrun change nothing";
        Phrase line = $"{known}; planning for the likeliest pattern alone costs {likeliest}; {overrun}.";
        return line;
    }

    private Figure Usd(string measure)
    {
        var row = data.Measures.First(one => one.Measure == measure);
        return Cite(row, row.Usd);
    }

    private Figure Cite(object row, double usd) => _lines.Cite(row, Money(usd));
}
