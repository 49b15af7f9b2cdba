using Longsplice.Model.Ids;

namespace Longsplice.Model.Expectations;

/// <summary>Which rows of a model an expectation speaks of.</summary>
/// <param name="model">The model.</param>
/// <param name="expectation">The expectation.</param>
public sealed class MeasuredRows(SupplyModel model, Expectation expectation)
{
    /// <summary>Ids of the rows: of demands, recipes, contracts or passages, as the measure asks.</summary>
    public HashSet<string> Ids() => [.. Candidates()
        .Where(row => expectation.Of.Contains(row.Id) || (row.Item is { } item && expectation.Of.Contains(item.Code)))
        .Where(row => expectation.Nations.IsEmpty || (row.Nation is { } nation && expectation.Nations.Contains(nation)))
        .Select(row => row.Id)];

    /// <summary>What <c>of</c> may name: ids of rows, and items where rows have any.</summary>
    public IEnumerable<string> Known() =>
        Candidates().SelectMany(row => row.Item is { } item ? new[] { row.Id, item.Code } : [row.Id]).Distinct(StringComparer.Ordinal);

    /// <summary>Table of the rows, as findings name it; null where the measure speaks of none.</summary>
    public string? Table => expectation.Measure switch
    {
        ExpectedMeasure.None => null,
        ExpectedMeasure.Short or ExpectedMeasure.FirstWeek or ExpectedMeasure.Cost or ExpectedMeasure.Met => "demands",
        ExpectedMeasure.Made or ExpectedMeasure.MadeChange or ExpectedMeasure.BoundBy => "recipes",
        ExpectedMeasure.PassageChange => "passages",
        _ => "contracts",
    };

    private IEnumerable<(string Id, ItemId? Item, NationId? Nation)> Candidates() => Table switch
    {
        "demands" => model.Demands.Select(row => (row.Id.Code, (ItemId?)row.Item, NationOf(row.Site))),
        "recipes" => model.Recipes.Select(row => (row.Id.Code, (ItemId?)row.Item, NationOf(row.Site))),
        "contracts" => model.Contracts.Select(row => (row.Id.Code, (ItemId?)row.Item, NationOf(row.Customer))),
        "passages" => model.Lanes.SelectMany(row => row.Passages).Concat(model.Passages.Select(row => row.Id)).Distinct().Select(id => (id.Code, (ItemId?)null, (NationId?)null)),
        _ => [],
    };

    private NationId? NationOf(SiteId site) => model.Sites.Get(site).Nation;
}
