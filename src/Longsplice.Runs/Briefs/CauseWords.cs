using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>The rows of a cause tree in as few words as carry the sense beside the row above.</summary>
internal sealed class CauseWords(SupplyModel model, Names names)
{
    /// <summary>A branch.</summary>
    /// <param name="row">The row.</param>
    /// <param name="parent">The row above; null at the root.</param>
    public string Branch(CauseRow row, CauseRow? parent) => row.Kind switch
    {
        CauseKind.Demand when parent is null => $"{names.Item(ItemOf(row)!.Value)} not delivered, {names.Demand(new DemandId(row.Id))}",
        CauseKind.Demand => $"handed to {names.Demand(new DemandId(row.Id))}, catching up",
        CauseKind.Contract => Contract(model.Contracts.Get(new ContractId(row.Id)), row, parent),
        CauseKind.Recipe => Recipe(row),
        CauseKind.Component when row.Reason == "short" => $"short of {names.Item(ItemOf(row)!.Value)}",
        CauseKind.Component => $"stock moved, {names.Site(SiteOf(row))}",
        _ => "smaller branches",
    };

    /// <summary>A reason on the spot; null where it says no more than the causes that stand beside it.</summary>
    /// <param name="reason">Reason of the rows.</param>
    /// <param name="causes">Events or others that carry it.</param>
    public string? Reason(string? reason, IReadOnlyList<string> causes) => reason switch
    {
        "barred" => KindOf(causes) switch { "ban" => "banned", "licence" => "no licence", "close" => "no way open", _ => "barred" },
        "share_moved" => "ordered elsewhere meanwhile",
        "not_asked" => $"not asked: store was full{BecauseOf(causes)}",
        "capacity" => KindOf(causes) == "outage" ? "plant out" : "no more capacity",
        "limited" => "only a part could leave",
        "quota_used" => "the quota had been used up before",
        "delayed" => "under way longer",
        "withheld" => "kept back by the supplier",
        "others_first" => "others were served first",
        "surge" => "more was wanted",
        _ => null,
    };

    private string Contract(Model.Tables.Contract contract, CauseRow row, CauseRow? parent)
    {
        if (row.Reason == "drawn")
        {
            return $"drawn by {names.Site(contract.Customer)}, catching up";
        }

        bool isNamedAbove = parent?.Parent is not null && ItemOf(parent) == contract.Item;
        return $"{(isNamedAbove ? "" : names.Item(contract.Item) + " ")}from {names.Maker(contract.Supplier, contract.Item)}";
    }

    private string Recipe(CauseRow row)
    {
        if (names.SubstituteOf(new RecipeId(row.Id)) is { } substitute)
        {
            return row.Reason == "drawn"
                ? $"drawn to stand in for {names.Item(substitute.StandsInFor)}"
                : $"no more {names.Item(substitute.Item)} to stand in";
        }

        var recipe = model.Recipes.Get(new RecipeId(row.Id));
        return row.Reason == "drawn"
            ? $"drawn to make {names.Item(recipe.Item)}, catching up"
            : $"not made in {names.Maker(recipe.Site, recipe.Item)}";
    }

    /// <summary>Letters of the events that had filled a store.</summary>
    private string BecauseOf(IReadOnlyList<string> causes)
    {
        string letters = string.Join(", ", causes.Where(cause => names.EventOf(cause) is not null).Select(names.Letter));
        return letters.Length > 0 ? $" because of {letters}" : "";
    }

    private string? KindOf(IReadOnlyList<string> causes) => causes.Count > 0 ? names.EventOf(causes[0])?.Kind : null;

    /// <summary>The item that a row is about.</summary>
    public ItemId? ItemOf(CauseRow row) => row.Kind switch
    {
        CauseKind.Demand => model.Demands.Get(new DemandId(row.Id)).Item,
        CauseKind.Contract => model.Contracts.Get(new ContractId(row.Id)).Item,
        CauseKind.Recipe => names.SubstituteOf(new RecipeId(row.Id))?.StandsInFor ?? model.Recipes.Get(new RecipeId(row.Id)).Item,
        CauseKind.Component => new ItemId(row.Id[(row.Id.IndexOf('/', StringComparison.Ordinal) + 1)..]),
        _ => null,
    };

    /// <summary>The site of a component.</summary>
    public static SiteId SiteOf(CauseRow row) => new(row.Id[..row.Id.IndexOf('/', StringComparison.Ordinal)]);
}
