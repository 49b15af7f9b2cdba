using System.Collections.Immutable;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Barriers;
using Longsplice.Plan.Prices;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Barriers;

/// <summary>What barriers cost and what resources are worth, in up to ten lines.</summary>
internal static class BarrierAnswer
{
    private const int MostNamed = 6;

    /// <summary>The lines.</summary>
    public static ImmutableArray<string> Lines(CrisisPattern pattern, int weeks, BarrierResult result, ImmutableArray<PriceRow>? prices) =>
    [
        $"{Count(result)}; pattern {pattern.Name}, {weeks} weeks; all plan together with foresight: a bound, not a forecast.",
        Spared(result),
        .. Alone(result),
        .. Pair(result),
        .. Shares(result),
        .. NoEffect(result),
        .. prices is { } rows ? Prices(rows) : [],
    ];

    private static string Count(BarrierResult result)
    {
        int Of(BarrierKind kind) => result.Barriers.Count(row => row.Kind == kind);
        return $"{result.Barriers.Length} barriers: {Of(BarrierKind.Licence)} licences, {Of(BarrierKind.Substitute)} substitutes not qualified, {Of(BarrierKind.Programme)} programmes held up";
    }

    private static string Spared(BarrierResult result)
    {
        double spared = result.AsItIs - result.AllLifted;
        string share = result.AsItIs > 0 ? $" ({Figures.Percent(spared / result.AsItIs)})" : "";
        return $"Shortage costs at least {Money(result.AsItIs)} as it is, {Money(result.AllLifted)} with all lifted: {Money(spared)}{share} less.";
    }

    private static IEnumerable<string> Alone(BarrierResult result)
    {
        var best = result.Barriers.OrderByDescending(row => row.Alone).FirstOrDefault();
        if (best is not null)
        {
            yield return best.Alone > 0
                ? $"Lifted alone {best.Barrier} spares most: {Money(best.Alone)} ({best.Meaning})."
                : "No barrier spares anything when it alone is lifted.";
        }
    }

    private static IEnumerable<string> Pair(BarrierResult result) => result.Pairs
        .OrderByDescending(pair => pair.Extra)
        .Where(pair => pair.Extra > 0)
        .Take(1)
        .Select(pair => $"{pair.Barrier} and {pair.Other} stand in series: both lifted spare {Money(pair.Together)}, {Money(pair.Extra)} more than each alone.");

    private static IEnumerable<string> Shares(BarrierResult result)
    {
        string[] parts = [.. result.Barriers.Where(row => row.Shapley > 0).Take(3).Select(row => $"{row.Barrier} {Money(row.Shapley!.Value)}")];
        return parts.Length > 0 ? [$"Shared over all orders of lifting (Shapley): {string.Join(", ", parts)}."] : [];
    }

    private static IEnumerable<string> NoEffect(BarrierResult result)
    {
        string[] none = [.. result.Barriers.Where(row => row.HasNoEffect).Select(row => row.Barrier)];
        string more = none.Length > MostNamed ? $" and {none.Length - MostNamed} more" : "";
        return none.Length > 0 ? [$"No effect, alone or with others: {string.Join(", ", none.Take(MostNamed))}{more}."] : [];
    }

    private static IEnumerable<string> Prices(ImmutableArray<PriceRow> rows)
    {
        if (rows.IsEmpty)
        {
            yield return "No resource has a price: more of any would spare nothing.";
            yield break;
        }

        var first = rows[0];
        yield return $"Dearest over {rows.Length} resources with a price: {Name(first)}; one more unit spares {Money(first.Price)}{Curve(first)}.";
        int degenerate = rows.Count(row => row.Degenerate);
        if (degenerate > 0)
        {
            yield return $"{degenerate} prices are no one number: a sliver more is worth less than a sliver less (degenerate).";
        }
    }

    private static string Curve(PriceRow row) => row.AtPlus100 is { } doubled ? $", on average {Money(doubled)} up to twice as much" : "";

    /// <summary>A resource as a person names it.</summary>
    public static string Name(PriceRow row) => $"{row.Kind.ToString().ToLowerInvariant()} {row.Id}";

    /// <summary>USD in whole numbers; small amounts to their first digits.</summary>
    public static string Money(double value) => $"{Sharing.SharingWords.Amount(value)} USD";
}
