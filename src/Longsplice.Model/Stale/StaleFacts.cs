using System.Collections.Immutable;
using Longsplice.Model.Chains;

namespace Longsplice.Model.Stale;

/// <summary>The sources of a model that are past their review date, those on which most rests first.</summary>
/// <param name="Facts">The stale ones.</param>
/// <param name="Fresh">Cited sources that are not due yet, or never.</param>
/// <param name="Undated">Cited sources that would be reviewed, but say no date.</param>
public sealed record StaleFacts(ImmutableArray<StaleFact> Facts, int Fresh, ImmutableArray<string> Undated)
{
    /// <summary>Looks through all sources that a figure cites.</summary>
    /// <param name="model">A sound model.</param>
    /// <param name="today">The day to compare with.</param>
    /// <param name="months">Months until review of every kind; null takes those of <see cref="ReviewMonths"/>.</param>
    public static StaleFacts Of(SupplyModel model, DateOnly today, int? months)
    {
        var cited = CitedSource.AllOf(model);
        var stale = cited.Where(cite => cite.Due(months) < today).ToArray();
        var undated = cited.Where(cite => cite.Day is null && ReviewMonths.Of(cite.Source.Kind) is not null).ToArray();
        var demands = new RestingDemands(new SupplyChains(model)).Count(stale.Select(cite => cite.Figures));
        return new StaleFacts(
            [.. Sorted(stale.Zip(demands, (cite, count) => FactOf(cite, months, count)))],
            cited.Count - stale.Length - undated.Length,
            [.. undated.Select(cite => cite.Source.Id.Code)]);
    }

    private static StaleFact FactOf(CitedSource cite, int? months, int demands) => new(
        cite.Source.Id.Code,
        cite.Source.Title ?? "",
        cite.Source.Kind,
        cite.Dated,
        cite.Due(months)!.Value,
        cite.Figures.Count,
        demands);

    private static IEnumerable<StaleFact> Sorted(IEnumerable<StaleFact> facts) => facts
        .OrderByDescending(fact => fact.Demands)
        .ThenByDescending(fact => fact.Figures)
        .ThenBy(fact => fact.Due)
        .ThenBy(fact => fact.Source, StringComparer.Ordinal);
}
