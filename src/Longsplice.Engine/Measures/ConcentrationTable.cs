using System.Collections.Immutable;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Measures;

/// <summary>
/// In how few hands the making of each item lies at the start: Herfindahl–Hirschman index over nations, share made
/// outside the alliance, sole sources, by tier.
/// </summary>
internal static class ConcentrationTable
{
    public static ImmutableArray<ConcentrationRow> Build(SupplyNetwork network, StartState start, string label)
    {
        int[] tiers = Tiers(network);
        var made = Enumerable.Range(0, network.Recipes.Count)
            .Select(recipe => (Point: network.Recipes.Output[recipe], Amount: start.Recipe[recipe] * network.Recipes.Yield[recipe]))
            .Where(recipe => recipe.Amount > 0)
            .ToLookup(recipe => network.Points.Item[recipe.Point]);
        return
        [
            .. made.OrderBy(item => item.Key).Select(item => RowOf(network, item.Key, tiers[item.Key], [.. item], label)),
        ];
    }

    private static ConcentrationRow RowOf(
        SupplyNetwork network, int item, int tier, (int Point, double Amount)[] made, string label)
    {
        double all = made.Sum(part => part.Amount);
        var nations = made
            .GroupBy(part => network.Model.Sites[network.Points.Site[part.Point]].Nation)
            .Select(group => (Nation: group.Key, Share: group.Sum(part => part.Amount) / all))
            .OrderByDescending(nation => nation.Share)
            .ThenBy(nation => nation.Nation)
            .ToArray();
        SiteId[] sites = [.. made.Select(part => network.Model.Sites[network.Points.Site[part.Point]].Id).Distinct()];
        return new ConcentrationRow
        {
            Item = network.Model.Items[item].Id,
            Tier = tier,
            Hhi = nations.Sum(nation => 1e4 * nation.Share * nation.Share),
            TopNation = nations[0].Nation,
            TopShare = nations[0].Share,
            ExternalShare = nations.Where(nation => !IsAlly(network, nation.Nation)).Sum(nation => nation.Share),
            Suppliers = sites.Length,
            SoleSource = sites.Length == 1 ? sites[0] : null,
            Label = label,
        };
    }

    private static bool IsAlly(SupplyNetwork network, NationId nation) =>
        network.Model.Nations.Get(nation).Alignment == "ally";

    /// <summary>Fewest steps of making from each item to one that final demand takes; unreached items count as deepest.</summary>
    private static int[] Tiers(SupplyNetwork network)
    {
        int[] tiers = new int[network.Model.Items.Count];
        Array.Fill(tiers, int.MaxValue);
        var next = new Queue<int>();
        foreach (int item in network.Demands.Point.Select(point => network.Points.Item[point]).Distinct())
        {
            tiers[item] = 0;
            next.Enqueue(item);
        }

        while (next.TryDequeue(out int output))
        {
            foreach (int input in InputsOf(network, output).Where(input => tiers[input] == int.MaxValue))
            {
                tiers[input] = tiers[output] + 1;
                next.Enqueue(input);
            }
        }

        int deepest = tiers.Where(tier => tier < int.MaxValue).Append(0).Max();
        return Array.ConvertAll(tiers, tier => Math.Min(tier, deepest + 1));
    }

    private static IEnumerable<int> InputsOf(SupplyNetwork network, int output)
    {
        var recipes = network.Recipes;
        for (int recipe = 0; recipe < recipes.Count; recipe++)
        {
            for (int input = recipes.InputStart[recipe]; input < recipes.InputStart[recipe + 1]; input++)
            {
                if (network.Points.Item[recipes.Output[recipe]] == output)
                {
                    yield return network.Points.Item[recipes.InputPoint[input]];
                }
            }
        }
    }
}
