using Longsplice.Model.Editing;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Drafts;

/// <summary>
/// A model to fill in, made of a question: which items, in which nations? Each nation has a plant that makes each
/// item and a depot that wants it; every figure is unknown.
/// </summary>
public static class DraftModel
{
    private const string Unknown = "unknown";
    private const string Source = "DRAFT";

    /// <summary>The rows of the model.</summary>
    /// <param name="name">Name of the model.</param>
    /// <param name="items">Ids of items.</param>
    /// <param name="nations">Nations with their theatres.</param>
    public static SupplyModel Of(string name, IReadOnlyList<string> items, IReadOnlyList<DraftNation> nations)
    {
        var edit = new ModelEdit(new SupplyModel { Name = name });
        Row[] heads =
        [
            .. nations.Select(nation => nation.Theatre).Distinct().Select(id => RowText.Of<Theatre>(("id", id))),
            .. nations.Select(nation => RowText.Of<Nation>(("id", nation.Id), ("theatre", nation.Theatre))),
            .. items.Select(ItemOf),
            RowText.Of<SourceRow>(
                ("id", Source), ("title", "Set when the model was begun; replace it by a source"), ("kind", "assumed")),
        ];
        var rows = heads.Concat(nations.SelectMany(nation => SitesOf(nation.Id)))
            .Concat(nations.SelectMany(nation => items.SelectMany(item => ChainOf(nation.Id, item))));
        foreach (var row in rows)
        {
            edit.Add(row);
        }

        return edit.Apply();
    }

    private static Item ItemOf(string id) => RowText.Of<Item>(
        ("id", id),
        ("kind", "munition"),
        ("unit", "each"),
        ("unit_cost_usd", Unknown),
        ("unit_mass_kg", Unknown),
        ("note", "kind and unit are guesses: correct them"));

    private static Row[] SitesOf(string nation) =>
    [
        RowText.Of<Site>(("id", $"{nation}_plant"), ("nation", nation), ("kind", "plant")),
        RowText.Of<Site>(("id", $"{nation}_depot"), ("nation", nation), ("kind", "depot")),
    ];

    private static Row[] ChainOf(string nation, string item) =>
    [
        RowText.Of<Recipe>(
            ("id", $"{nation}_plant.{item}"), ("site", $"{nation}_plant"), ("item", item), ("capacity_per_week", Unknown)),
        RowText.Of<Contract>(
            ("id", $"{nation}_plant>{nation}_depot.{item}"),
            ("supplier", $"{nation}_plant"),
            ("customer", $"{nation}_depot"),
            ("item", item),
            ("share", "1"),
            ("transit_weeks", Unknown),
            ("source", Source)),
        RowText.Of<Stock>(("site", $"{nation}_depot"), ("item", item), ("quantity", Unknown)),
        RowText.Of<Demand>(
            ("id", $"{nation}_depot.{item}"),
            ("site", $"{nation}_depot"),
            ("item", item),
            ("quantity_per_week", Unknown),
            ("shortage_cost_usd", Unknown),
            ("unmet", "backlog")),
    ];
}
