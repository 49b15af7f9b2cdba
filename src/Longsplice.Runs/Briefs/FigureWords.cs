using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>What people call a figure of the model: its column, the item and the place.</summary>
public static class FigureWords
{
    /// <summary>The figure of a sensitivity row.</summary>
    public static string Of(Story story, SensitivityRow row)
    {
        string words = row.Column.Replace('_', ' ');
        string more = row.Table == "stocks" ? $" ({words})" : "";
        return $"{What(story, row, words, "per unit of")}{more}, {Where(story, row)}";
    }

    /// <summary>The same in fewer words: what is said in the tables is left out.</summary>
    public static string Short(Story story, SensitivityRow row) => $"{Bare(story, row)}, {Where(story, row)}";

    /// <summary>The same with the nation in place of the site.</summary>
    public static string ByNation(Story story, SensitivityRow row) => row.Table == "stocks"
        ? $"{Bare(story, row)}, {story.Names.Nation(story.Model.Sites.Get(new SiteId(row.Id.Split('/')[0])).Nation)}"
        : Short(story, row);

    /// <summary>The shortest words, without the place.</summary>
    public static string Bare(Story story, SensitivityRow row) =>
        What(story, row, row.Column.Replace("_per_week", "", StringComparison.Ordinal).Replace('_', ' '), "per");

    /// <summary>An answer of a sensitivity row: units whole, so that tables can be checked against them, USD in two digits.</summary>
    public static string Amount(SensitivityRow row, double amount) =>
        row.Measure == "short_total" ? Figures.Whole(amount) : Figures.About(amount);

    private static string What(Story story, SensitivityRow row, string words, string per)
    {
        string[] parts = row.Id.Split('/');
        return row.Table switch
        {
            "recipes" when story.Model.Recipes.Contains(new RecipeId(row.Id)) => $"{Made(story, row.Id)} {words}",
            "recipe_inputs" => $"{story.Names.Item(new ItemId(parts[1]))} {per} {Made(story, parts[0])}",
            "stocks" => $"{story.Names.Item(new ItemId(parts[1]))} in stock",
            "contracts" => $"{story.Names.Item(story.Model.Contracts.Get(new ContractId(row.Id)).Item)} {words}",
            _ => words,
        };
    }

    private static string Where(Story story, SensitivityRow row)
    {
        string[] parts = row.Id.Split('/');
        return row.Table switch
        {
            "recipes" or "recipe_inputs" when story.Model.Recipes.Contains(new RecipeId(parts[0])) => Maker(story, parts[0]),
            "stocks" => story.Names.Site(new SiteId(parts[0])),
            "demands" => story.Names.Demand(new DemandId(row.Id)),
            "contracts" => Ends(story, row.Id),
            _ => row.Id,
        };
    }

    private static string Made(Story story, string recipe) =>
        story.Names.Item(story.Model.Recipes.Get(new RecipeId(recipe)).Item);

    private static string Maker(Story story, string id)
    {
        var recipe = story.Model.Recipes.Get(new RecipeId(id));
        return story.Names.Maker(recipe.Site, recipe.Item);
    }

    private static string Ends(Story story, string id)
    {
        var contract = story.Model.Contracts.Get(new ContractId(id));
        return $"{story.Names.Maker(contract.Supplier, contract.Item)} to {story.Names.Site(contract.Customer)}";
    }
}
