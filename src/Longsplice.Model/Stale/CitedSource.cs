using Longsplice.Model.Figures;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Stale;

/// <summary>A source with the figures that cite it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Figures">The figures.</param>
public sealed record CitedSource(SourceRow Source, IReadOnlyList<Figure> Figures)
{
    /// <summary>When it was last read, else published, as the table writes it; empty where it says neither.</summary>
    public string Dated => FactDate.LastDayOf(Source.Accessed) is null ? Source.Published ?? "" : Source.Accessed!;

    /// <summary>The last day that <see cref="Dated"/> may mean; null where it is no date.</summary>
    public DateOnly? Day => FactDate.LastDayOf(Dated);

    /// <summary>All sources of a model that a figure cites, in order of ids.</summary>
    public static IReadOnlyList<CitedSource> AllOf(SupplyModel model) =>
    [
        .. Figure.AllOf(model)
            .Select(figure => (Source: figure.SourceIn(model), Figure: figure))
            .Where(cite => cite.Source is not null)
            .GroupBy(cite => cite.Source!.Id, cite => cite)
            .OrderBy(group => group.Key)
            .Select(group => new CitedSource(group.First().Source!, [.. group.Select(cite => cite.Figure)])),
    ];

    /// <summary>Day on which its review is due; null for never, or where it says no date.</summary>
    /// <param name="months">Months until review; null takes those of its kind.</param>
    public DateOnly? Due(int? months) =>
        ReviewMonths.Of(Source.Kind) is { } own ? Day?.AddMonths(months ?? own) : null;
}
