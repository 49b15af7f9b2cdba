using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs;

/// <summary>What people call a figure of the model: its column, the item and the place.</summary>
public static class FigureWords
{
    /// <summary>The figure of a sensitivity row.</summary>
    public static string Of(Story story, SensitivityRow row) => Of(story, row.Table, row.Id, row.Column);

    /// <summary>The figure that stands in a table, row and column.</summary>
    public static string Of(Story story, string table, string id, string column)
    {
        string words = column.Replace('_', ' ');
        string[] parts = id.Split('/');
        return table switch
        {
            "recipes" when story.Model.Recipes.Contains(new RecipeId(id)) => OfRecipe(story, new RecipeId(id), words),
            "recipe_inputs" when parts.Length == 2 => OfInput(story, new RecipeId(parts[0]), new ItemId(parts[1])),
            "stocks" when parts.Length == 2 => $"{story.Names.Item(new ItemId(parts[1]))} in stock ({words}), {story.Names.Site(new SiteId(parts[0]))}",
            "demands" => $"{words}, {story.Names.Demand(new DemandId(id))}",
            "contracts" => OfContract(story, new ContractId(id), words),
            _ => $"{words}, {id}",
        };
    }

    private static string OfRecipe(Story story, RecipeId id, string words)
    {
        var recipe = story.Model.Recipes.Get(id);
        return $"{story.Names.Item(recipe.Item)} {words}, {story.Names.Maker(recipe.Site, recipe.Item)}";
    }

    private static string OfInput(Story story, RecipeId id, ItemId input)
    {
        var recipe = story.Model.Recipes.Get(id);
        return $"{story.Names.Item(input)} per unit of {story.Names.Item(recipe.Item)}, {story.Names.Maker(recipe.Site, recipe.Item)}";
    }

    private static string OfContract(Story story, ContractId id, string words)
    {
        var contract = story.Model.Contracts.Get(id);
        return $"{story.Names.Item(contract.Item)} from {story.Names.Maker(contract.Supplier, contract.Item)} to {story.Names.Site(contract.Customer)}, {words}";
    }
}
