using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Labels;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Barriers;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Planning;
using Longsplice.Runs.Sharing;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Barriers;

/// <summary>The brief of barriers: the answer, a bar for each barrier and, where asked for, prices.</summary>
internal static class BarrierPage
{
    private const int MostPrices = 25;
    private const int MostPairs = 15;

    /// <summary>The page, made when it is asked for.</summary>
    /// <param name="data">What the verb says.</param>
    /// <param name="answer">The answer, its figures with their rows.</param>
    public static IEnumerable<RunFile> Of(BarriersData data, ImmutableArray<Phrase> answer)
    {
        var (model, scenario) = (data.Model, data.Scenario);
        var page = new TablePage($"Longsplice: barriers, {scenario.Name}", model, ModelLabel.Of(model), data.Tables, row => SourceOf(model, row));
        Head(page, data, answer);
        Barriers(page, data);
        Pairs(page, data);
        Prices(page, data);
        yield return RunFile.OfText("brief.html", page.Finish(
            "barriers",
            [ScenarioText.HashOf(scenario)],
            "A linear program on the weekly engine’s own equations, one plan for all nations, which may look ahead: a bound, not a forecast. Each set of barriers "
                + "is solved anew and exactly; the start is that of the world as it is, and a barrier is lifted in the first week.",
            "Alone: lifted as the only one. Last: lifted when all others are. Shapley: its addition, averaged over all orders of lifting, so that shares add up. "
                + "Barriers in series are worth nothing alone; below a millionth of the shortage cost an effect is none.",
            "A price is what one more unit of a resource spares over all weeks. Low is what a sliver more spares a unit, high what a sliver less costs; where they differ it is no one number (degenerate)."));
    }

    private static string? SourceOf(SupplyModel model, object row) => row is not BarrierRow barrier
        ? null
        : barrier.Kind switch
        {
            BarrierKind.Licence => model.Licences.FirstOrDefault(one => one.Id?.Code == barrier.Barrier)?.Source,
            BarrierKind.Substitute => model.Substitutes.FirstOrDefault(one => $"{one.Item}/{one.StandsInFor}" == barrier.Barrier)?.Source,
            _ => model.Programmes.FirstOrDefault(one => one.Id.Code == barrier.Barrier)?.Source,
        };

    private static void Head(TablePage page, BarriersData data, ImmutableArray<Phrase> answer)
    {
        string scenario = data.Scenario.Name;
        double spared = data.AsItIs - data.AllLifted;
        page.Head(
            spared > 0
                ? $"{scenario}: barriers cost up to {PolicyAnswer.Money(spared)} of shortage"
                : $"{scenario}: lifting every barrier would spare nothing",
            $"{PlanWords.Span(data.Scenario, data.Weeks)}, {PlanWords.Pattern(data.Scenario, data.Pattern)}. All plan together with foresight; each barrier is a switch.",
            answer,
            ("Short as it is", page.Cite(data.Costs[0], PolicyAnswer.Money(data.AsItIs)), "at the least, with every barrier"),
            ("Short with all lifted", page.Cite(data.Costs[1], PolicyAnswer.Money(data.AllLifted)), "at the least"),
            ("Barriers", $"{data.Barriers.Length}", $"without any effect: {data.Barriers.Count(row => row.HasNoEffect)}"),
            ("Plans solved", $"{data.Plans}", "each anew and exactly"));
    }

    private static void Barriers(TablePage page, BarriersData data)
    {
        page.Begin("Each barrier", "USD of shortage spared when it is lifted: alone, last of all, and averaged over all orders (Shapley, the bar).");
        page.Table("From barriers.csv.", "barrier", "alone", "last", "Shapley");
        double most = data.Barriers.Select(row => row.Shapley ?? 0).Append(0).Max();
        foreach (var row in data.Barriers)
        {
            page.Row(row, row.Meaning, row.HasNoEffect ? "" : Bars.Of(row.Shapley ?? 0, most, "e1"), Amount(row.Alone), Amount(row.Last), row.HasNoEffect ? "no effect" : Amount(row.Shapley));
        }

        page.End();
    }

    private static void Pairs(TablePage page, BarriersData data)
    {
        BarrierPairRow[] rows = [.. data.Pairs.Where(row => row.Extra != 0).OrderByDescending(row => Math.Abs(row.Extra)).Take(MostPairs)];
        if (rows.Length > 0)
        {
            page.Begin("Barriers that hang together", "Both lifted, beside the sum of each alone: more where they stand in series, less where either does.");
            page.Table("Pairs that differ from their sum, greatest first; all in barrier_pairs.csv.", "pair", "both lifted, USD", "more than each alone");
            foreach (var row in rows)
            {
                page.Row(row, $"{data.Meaning(row.Barrier)}, and {data.Meaning(row.Other)}", "", Amount(row.Together), Amount(row.Extra));
            }

            page.End();
        }
    }

    private static void Prices(TablePage page, BarriersData data)
    {
        if (data.Prices is not { IsEmpty: false } prices)
        {
            return;
        }

        page.Begin("Prices of resources", "USD of shortage that one more unit spares over all weeks; the bar is price × amount. Low and high: a sliver more, a sliver less.");
        page.Table("From prices.csv.", "resource", "there is", "price", "low", "high", "at +10 %", "at +100 %");
        var words = new ResourceWords(data.Model, data.Scenario);
        double most = prices.Max(row => row.Price * row.Amount);
        foreach (var row in prices.Take(MostPrices))
        {
            page.Row(
                row,
                $"{words.Of(row)}{(row.Degenerate ? " (degenerate)" : "")}",
                Bars.Of(row.Price * row.Amount, most, "e1"),
                words.Amount(row), Amount(row.Price), Amount(row.Low), Amount(row.High), Amount(row.AtPlus10), Amount(row.AtPlus100));
        }

        page.End(prices.Length > MostPrices ? $"And {prices.Length - MostPrices} more in tables/prices.csv." : "");
    }

    private static string Amount(double? value) => value is { } known ? SharingWords.Amount(known) : "–";
}
