using System.Collections.Immutable;
using Longsplice.Model.Labels;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Verbs;

/// <summary>The brief of policies side by side: what agreed rules would spare, pattern by pattern, item by item.</summary>
internal static class PoliciesBrief
{
    private const double Million = 1e6;

    /// <summary>The page, made when it is asked for.</summary>
    /// <param name="data">What the verb says.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="tables">Its tables.</param>
    public static IEnumerable<RunFile> Of(PoliciesData data, Scenario scenario, ImmutableArray<RunTable> tables)
    {
        var page = new TablePage($"Longsplice: policies, {scenario.Name}", data.Model, ModelLabel.Of(data.Model), tables, _ => null);
        PolicyRow[][] patterns = [.. data.Policies.Where(row => row.Pattern != ResultTables.BaselinePattern).GroupBy(row => row.Pattern).Select(group => group.ToArray())];
        Head(page, scenario, patterns);
        double unit = data.Policies.Any(row => row.ShortageCostUsd >= 10 * Million) ? Million : 1;
        foreach (var pattern in patterns)
        {
            Pattern(page, data, scenario, pattern, unit);
        }

        yield return RunFile.OfText("brief.html", page.Finish(
            "policies",
            [ScenarioText.HashOf(scenario)],
            "Each pattern of crises runs week by week under each set of rules, on one model and from one start. Dividend: what is short with each for itself, less what is short under "
                + "these rules; negative where more is short.",
            "The rules hold for all nations in all weeks, and nobody plans ahead: this is what the rules alone change, not the most that cooperation could do (see longsplice plan).",
            "Hoarding keeps back that many weeks of a nation's own use before foreign customers are served. Figures that are unknown stand at their best estimate."));
    }

    private static void Head(TablePage page, Scenario scenario, PolicyRow[][] patterns)
    {
        PolicyRow[] worst = Totals(patterns.MaxBy(rows => Totals(rows)[0].ShortageCostUsd)!);
        var best = worst.Skip(1).MaxBy(row => row.DividendUsd);
        page.Head(
            best is { DividendUsd: > 0 }
                ? $"{scenario.Name}: the rules that help most, {PolicyAnswer.RulesOf(best.Policy)}, spare {PolicyAnswer.Money(best.DividendUsd)} of shortage"
                : $"{scenario.Name}: no other rules leave less short than each for itself",
            $"{scenario.Length} weeks. Who serves whom first when goods are short: each for itself, beside other rules.",
            patterns.SelectMany(rows => Lines(page, scenario, Totals(rows))),
            [
                ("Short, each for itself", page.Cite(worst[0], PolicyAnswer.Money(worst[0].ShortageCostUsd)), PolicyAnswer.Head(scenario, worst[0].Pattern)),
                .. worst.Skip(1).Take(3).Select(row => (
                    $"Under {PolicyAnswer.RulesOf(row.Policy)}",
                    page.Cite(row, row.DividendUsd == 0 ? "0" : PolicyAnswer.Money(Math.Abs(row.DividendUsd))),
                    row.DividendUsd == 0 ? "as much is short" : row.DividendUsd > 0 ? "less is short" : "more is short")),
            ]);
    }

    /// <summary>A line a pattern: what is short, and the rules that change it most to either side.</summary>
    private static IEnumerable<Phrase> Lines(TablePage page, Scenario scenario, PolicyRow[] totals)
    {
        var best = totals.Skip(1).Where(row => row.DividendUsd > 0).MaxBy(row => row.DividendUsd);
        var worst = totals.Skip(1).Where(row => row.DividendUsd < 0).MinBy(row => row.DividendUsd);
        Phrase less = best is null ? Phrase.Of("no rules spare any of it") : $"best {PolicyAnswer.RulesOf(best.Policy)}, {page.Figure(best, PolicyAnswer.Money(best.DividendUsd))} less";
        Phrase more = worst is null ? Phrase.Of("") : $"; worst {PolicyAnswer.RulesOf(worst.Policy)}, {page.Figure(worst, PolicyAnswer.Money(-worst.DividendUsd))} more";
        yield return $"{PolicyAnswer.Head(scenario, totals[0].Pattern)}: {page.Figure(totals[0], PolicyAnswer.Money(totals[0].ShortageCostUsd))} short with each for itself; {less}{more}.";
    }

    private static void Pattern(TablePage page, PoliciesData data, Scenario scenario, PolicyRow[] rows, double unit)
    {
        var names = new Names(data.Model, scenario);
        PolicyRow[] totals = Totals(rows);
        page.Begin(
            PolicyAnswer.Head(scenario, rows[0].Pattern),
            "First column: short with each for itself. Others: the dividend, how much less is short under these rules (negative: more). Items in their own units.");
        page.Table($"In {(unit > 1 ? "million USD" : "USD")}, items in units. From policies.csv.", ["", "short", .. totals.Skip(1).Select(row => PolicyAnswer.RulesOf(row.Policy))]);
        foreach (var group in rows.GroupBy(row => (row.Theatre, row.Item)).Where(IsTold))
        {
            page.Row(NameOf(names, group.First()), "", group.Select((row, place) => ((object)row, Cell(row, unit, isFirst: place == 0))));
        }

        page.End();
    }

    private static PolicyRow[] Totals(PolicyRow[] rows) => [.. rows.Where(row => row.Theatre is null && row.Item is null)];

    private static bool IsTold(IEnumerable<PolicyRow> group) =>
        group.Any(row => row.Item is null ? row.Theatre is null || row.ShortageCostUsd > 0 : row.Short > 1e-6 * (row.Required ?? 0));

    private static string Cell(PolicyRow row, double unit, bool isFirst) => Figures.Whole((row.Item is null, isFirst) switch
    {
        (true, true) => row.ShortageCostUsd / unit,
        (true, false) => row.DividendUsd / unit,
        (false, true) => row.Short ?? 0,
        _ => row.Dividend ?? 0,
    });

    private static string NameOf(Names names, PolicyRow row)
    {
        string place = row.Theatre is { } theatre ? names.Theatre(theatre) : "All";
        return row.Item is { } item ? $"{place}: {names.Item(item)}" : place;
    }
}
