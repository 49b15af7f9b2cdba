using Longsplice.Engine.Network;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Measures;

/// <summary>Table production: what each recipe made and what bound it.</summary>
internal static class ProductionTable
{
    public static IEnumerable<ProductionRow> Build(SupplyNetwork network, RunKey key, History history)
    {
        for (int at = 0; at < history.Made.Length; at++)
        {
            for (int recipe = 0; recipe < network.Recipes.Count; recipe++)
            {
                var binding = history.Binding[at][recipe];
                yield return new ProductionRow
                {
                    Pattern = key.Pattern,
                    Policy = key.Policy,
                    Case = key.Case,
                    Week = network.FirstWeek + at,
                    Recipe = network.RecipeId(recipe),
                    Asked = history.Wanted[at][recipe],
                    Made = history.Made[at][recipe],
                    Binding = binding.Kind,
                    BindingItem = ItemOf(network, binding.Input),
                    AlsoShortItem = binding.IsMasking ? ItemOf(network, binding.Second) : null,
                    AlsoShort = binding.IsMasking ? binding.SecondShort : null,
                    Label = key.Label,
                };
            }
        }
    }

    private static ItemId? ItemOf(SupplyNetwork network, int input) => input < 0
        ? null
        : network.Model.Items[network.Points.Item[network.Recipes.InputPoint[input]]].Id;
}
