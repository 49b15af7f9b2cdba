using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Chains;
using Longsplice.Model.Describe;
using Longsplice.Model.Files;
using Longsplice.Model.Stale;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Runs.Verbs;

/// <summary>Describes a model: how large, how well known, where its gaps are.</summary>
public static class ModelDescribe
{
    private const int OldestShown = 10;

    /// <summary>Runs the verb.</summary>
    /// <param name="folder">The model.</param>
    public static VerbResult<ModelDescription> Run(string folder)
    {
        var loaded = Inputs.ModelWithoutWarnings(folder);
        return VerbResult<ModelDescription>.Of(loaded.Findings, loaded.Value is { } model ? Of(model) : null);
    }

    private static ModelDescription Of(SupplyModel model)
    {
        var chains = new SupplyChains(model);
        var cited = CitedSource.AllOf(model);
        return new ModelDescription(
            model.Name,
            model.PriceYear,
            RowsOf(model),
            CountBy(model.Nations, row => row.Theatre.Code),
            CountBy(model.Sites, row => Words.ToSnakeCase(row.Kind.ToString())),
            CountBy(model.Items, row => Words.ToSnakeCase(row.Kind.ToString())),
            UnknownCount.Of(model),
            Provenance.Of(model),
            Gaps.Of(chains),
            [.. SoleSources.Of(chains)],
            [.. Oldest(cited)],
            cited.Count(cite => cite.Day is null),
            ModelHash.Of(model));
    }

    /// <summary>Rows by table.</summary>
    internal static ImmutableSortedDictionary<string, int> RowsOf(SupplyModel model) => model.Tables
        .ToImmutableSortedDictionary(table => table.Schema.Table.Name, table => table.Rows.Count, StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, int> CountBy<T>(IEnumerable<T> rows, Func<T, string> key) => rows
        .CountBy(key)
        .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static IEnumerable<OldFact> Oldest(IEnumerable<CitedSource> cited) => cited
        .Where(cite => cite.Day is not null)
        .OrderBy(cite => cite.Day)
        .ThenByDescending(cite => cite.Figures.Count)
        .Take(OldestShown)
        .Select(cite => new OldFact(cite.Source.Id.Code, cite.Source.Title ?? "", cite.Dated, cite.Figures.Count));
}
