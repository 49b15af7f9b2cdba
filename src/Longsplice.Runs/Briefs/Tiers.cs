using Longsplice.Model;
using Longsplice.Model.Ids;

namespace Longsplice.Runs.Briefs;

/// <summary>The tier of each item: 0 for what is made of nothing else here, else one above its highest input.</summary>
internal static class Tiers
{
    public static IReadOnlyDictionary<ItemId, int> Of(SupplyModel model)
    {
        var tiers = model.Items.ToDictionary(item => item.Id, _ => 0);
        var makes = model.RecipeInputs
            .Select(row => (Input: row.Item, Output: model.Recipes.Get(row.Recipe).Item))
            .Distinct()
            .ToArray();
        bool moved = true;
        for (int round = 0; moved && round < tiers.Count; round++)
        {
            moved = false;
            foreach (var (input, output) in makes.Where(edge => tiers[edge.Output] <= tiers[edge.Input]))
            {
                tiers[output] = tiers[input] + 1;
                moved = true;
            }
        }

        return tiers;
    }
}
