using System.Collections.Immutable;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Barriers;
using Longsplice.Plan.Prices;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Planning;

namespace Longsplice.Runs.Barriers;

/// <summary>What barriers cost and what resources are worth, in up to ten lines whose figures lead to their rows.</summary>
/// <param name="data">What was found, its tables complete.</param>
/// <param name="scenario">The scenario.</param>
internal sealed class BarrierAnswer(BarriersData data, Scenario scenario)
{
    private const int MostNamed = 6;

    private readonly ResultLines _lines = ResultLines.Of(data.Tables);
    private readonly ResourceWords _resources = new(data.Model, scenario);

    /// <summary>The lines.</summary>
    public ImmutableArray<Phrase> Lines() =>
    [
        Phrase.Of($"{Count()}; {PlanWords.Pattern(scenario, data.Pattern)}, {PlanWords.Span(scenario, data.Weeks)}. All plan together with foresight: a bound, not a forecast."),
        Spared(),
        .. Alone(),
        .. Pair(),
        .. Shares(),
        .. NoEffect(),
        .. data.Prices is { } rows ? Prices(rows) : [],
    ];

    private string Count()
    {
        string[] kinds =
        [
            .. new[] { Of(BarrierKind.Licence, "licence"), Of(BarrierKind.Substitute, "substitute not qualified", "substitutes not qualified"), Of(BarrierKind.Programme, "programme held up", "programmes held up") }.OfType<string>(),
        ];
        return Counted(data.Barriers.Length, "barrier", "barriers") + (kinds.Length > 0 ? $": {string.Join(", ", kinds)}" : "");
    }

    private string? Of(BarrierKind kind, string one, string? many = null)
    {
        int count = data.Barriers.Count(row => row.Kind == kind);
        return count > 0 ? Counted(count, one, many ?? one + "s") : null;
    }

    private static string Counted(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private Phrase Spared()
    {
        double spared = data.AsItIs - data.AllLifted;
        string share = data.AsItIs > 0 ? $" ({Figures.Percent(spared / data.AsItIs)})" : "";
        Phrase line = $"Shortage costs at least {Cite(data.Costs[0], data.AsItIs)} as it is, {Cite(data.Costs[1], data.AllLifted)} with all lifted: {PolicyAnswer.Money(spared)}{share} less.";
        return line;
    }

    private IEnumerable<Phrase> Alone()
    {
        var best = data.Barriers.OrderByDescending(row => row.Alone).FirstOrDefault();
        if (best is { Alone: > 0 })
        {
            yield return $"The barrier that alone spares most: {best.Meaning}; {Cite(best, best.Alone)}.";
        }
        else if (best is not null)
        {
            yield return Phrase.Of("No barrier spares anything when it alone is lifted.");
        }
    }

    private IEnumerable<Phrase> Pair()
    {
        var best = data.Pairs.Where(pair => pair.Extra > 0).MaxBy(pair => pair.Extra);
        if (best is not null)
        {
            yield return $"In series: {data.Meaning(best.Barrier)}, and {data.Meaning(best.Other)}. Both lifted spare {Cite(best, best.Together)}, {Cite(best, best.Extra)} more than each alone.";
        }
    }

    private IEnumerable<Phrase> Shares()
    {
        Phrase[] parts = [.. data.Barriers.Where(row => row.Shapley > 0).Take(3).Select(Share)];
        if (parts.Length > 0)
        {
            yield return $"Averaged over all orders of lifting (Shapley value): {Phrase.Join("; ", parts)}.";
        }
    }

    private Phrase Share(BarrierRow row)
    {
        Phrase part = $"{row.Meaning}, {Cite(row, row.Shapley!.Value)}";
        return part;
    }

    private IEnumerable<Phrase> NoEffect()
    {
        string[] none = [.. data.Barriers.Where(row => row.HasNoEffect).Select(row => row.Meaning)];
        string more = none.Length > MostNamed ? $" and {none.Length - MostNamed} more" : "";
        return none.Length > 0 ? [Phrase.Of($"No effect, alone or with others: {string.Join("; ", none.Take(MostNamed))}{more}.")] : [];
    }

    private IEnumerable<Phrase> Prices(ImmutableArray<PriceRow> rows)
    {
        if (rows.IsEmpty)
        {
            yield return Phrase.Of("No resource has a price: more of any would spare nothing.");
            yield break;
        }

        var first = rows[0];
        Phrase curve = first.AtPlus100 is { } doubled ? $", on average {Cite(first, doubled)} up to twice as much" : Phrase.Of("");
        yield return $"{Counted(rows.Length, "resource has", "resources have")} a price. Worth most, {_resources.Of(first)}: one more unit spares {Cite(first, first.Price)}{curve}.";
        int degenerate = rows.Count(row => row.Degenerate);
        if (degenerate > 0)
        {
            yield return Phrase.Of($"{Counted(degenerate, "price is", "prices are")} no one number: a sliver more is worth less than a sliver less (degenerate).");
        }
    }

    private Figure Cite(object row, double usd) => _lines.Cite(row, PolicyAnswer.Money(usd));
}
